type Frame = { x: number; y: number; width: number; height: number };

const MOVES: Record<string, { right: number; down: number }> = {
  ArrowLeft: { right: -1, down: 0 },
  ArrowRight: { right: 1, down: 0 },
  ArrowUp: { right: 0, down: -1 },
  ArrowDown: { right: 0, down: 1 },
};
const STEP = 12;
const SMALLEST = 8;

/** The frames laid over a photo, by pointer or by keyboard. */
export class Frames {
  private readonly laid: Frame[] = [];
  private readonly pen: CanvasRenderingContext2D;
  private readonly cursor: Frame;
  private dragged: Frame | undefined;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly photo: HTMLImageElement,
  ) {
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser draws no pictures.');
    this.pen = pen;
    const side = Math.max(40, Math.round(Math.min(canvas.width, canvas.height) / 8));
    this.cursor = { x: (canvas.width - side) / 2, y: (canvas.height - side) / 2, width: side, height: side };
    canvas.addEventListener('pointerdown', (event) => this.start(event));
    canvas.addEventListener('pointermove', (event) => this.stretch(event));
    canvas.addEventListener('pointerup', () => this.lay(this.dragged));
    canvas.addEventListener('keydown', (event) => this.key(event));
    canvas.addEventListener('focus', () => this.draw());
    canvas.addEventListener('blur', () => this.draw());
  }

  get count(): number {
    return this.laid.length;
  }

  undo(): void {
    this.laid.pop();
    this.draw();
  }

  /** Draws the photo and its frames; the frame being moved is only shown, never sent. */
  draw(withCursor = true): void {
    const pen = this.pen;
    pen.drawImage(this.photo, 0, 0, this.canvas.width, this.canvas.height);
    pen.fillStyle = '#000';
    for (const frame of this.laid) pen.fillRect(frame.x, frame.y, frame.width, frame.height);
    const moving = this.dragged ?? (document.activeElement === this.canvas ? this.cursor : undefined);
    if (!withCursor || !moving) return;
    pen.lineWidth = 4;
    pen.strokeStyle = '#fff';
    pen.strokeRect(moving.x, moving.y, moving.width, moving.height);
    pen.setLineDash([8, 8]);
    pen.strokeStyle = '#000';
    pen.strokeRect(moving.x, moving.y, moving.width, moving.height);
    pen.setLineDash([]);
  }

  private start(event: PointerEvent): void {
    this.canvas.setPointerCapture(event.pointerId);
    this.dragged = { ...this.at(event), width: 0, height: 0 };
  }

  private stretch(event: PointerEvent): void {
    if (!this.dragged) return;
    const { x, y } = this.at(event);
    this.dragged.width = x - this.dragged.x;
    this.dragged.height = y - this.dragged.y;
    this.draw();
  }

  private lay(frame: Frame | undefined): void {
    this.dragged = undefined;
    if (frame && Math.abs(frame.width) >= SMALLEST && Math.abs(frame.height) >= SMALLEST) this.laid.push({ ...frame });
    this.draw();
  }

  private key(event: KeyboardEvent): void {
    const move = MOVES[event.key];
    if (event.key === 'Enter') this.lay(this.cursor);
    else if (!move) return;
    else if (event.shiftKey) {
      this.cursor.width = Math.max(SMALLEST, this.cursor.width + move.right * STEP);
      this.cursor.height = Math.max(SMALLEST, this.cursor.height + move.down * STEP);
    } else {
      this.cursor.x += move.right * STEP;
      this.cursor.y += move.down * STEP;
    }
    event.preventDefault();
    this.draw();
  }

  private at(event: PointerEvent): { x: number; y: number } {
    const box = this.canvas.getBoundingClientRect();
    const scale = this.canvas.width / box.width;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  }
}
