import { css } from 'lit';

/** Legends, and the lists that stand in the place of a picture. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 0 0 14px;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  .key {
    flex: none;
    position: relative;
    top: 2px;
  }
  .legend:has(b) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
  }
  .legend b {
    flex: none;
    min-width: 24px;
    font-weight: 600;
  }
  .lists :is(h3, h4, h5, h6) {
    margin-top: 16px;
    font-size: 16px;
  }
  .list {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 16px;
    padding: 6px 0;
    border-bottom: 1px solid var(--rule);
    overflow-wrap: break-word;
  }
  .list small {
    color: var(--muted);
    font-size: 13px;
    text-align: end;
  }
`;
