/** Cells on a map. The page works without it: every cell is a link. */
import './parts/cells.css';
