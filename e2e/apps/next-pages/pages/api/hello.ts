export default function h(_req: any, res: any) {
  res.status(200).json({ ok: true });
}
