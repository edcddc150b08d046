import qrcode from 'qrcode-generator';

/** So many modules of white around a code let scanners find it (ISO/IEC 18004). */
const margin = 4;

/** The dark modules of the QR code of a text as an SVG path, and how many modules it is wide, margin included. */
export function qrPath(text: string): { path: string; size: number } {
  // 0: the smallest that holds the text. M: a sixth of it may be soiled.
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const modules = code.getModuleCount();
  const rows = Array.from({ length: modules }, (_, row) =>
    Array.from({ length: modules }, (_, column) =>
      code.isDark(row, column) ? `M${column + margin} ${row + margin}h1v1h-1z` : '',
    ).join(''),
  );
  return { path: rows.join(''), size: modules + 2 * margin };
}

/** An address as a QR code; dark on white also in the dark, as some scanners read nothing else. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const { path, size } = qrPath(text);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className={className}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
