"""Times the report of an arena against reportlab drawing as many bare lines of the same text.

    python benchmarks/report.py [--notes 1000] [--runs 5]

``lines`` are the lines of text that stand on the pages of the report, each as a bare paragraph in
one column: the least that reportlab can be asked for where a text may be longer than a line.
``strings`` puts the same on the page with ``drawString``, as a floor nobody can use. Every
measurement runs in a process of its own, so that fonts are read each time and the memory is its
own; time is that of the processor, and the fastest run counts.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

WAYS = ("report", "lines", "strings")
LINES = "lines.txt"


def texts(notes: int) -> list[str]:
    """Return sentences of the length of notes, in the letters of the programme."""
    said = (
        "Bio products in every school lunch",
        "Kopīgs piegādes busiņš saimniecībām pie Cēsu stacijas, katru piektdienu",
        "Yhteinen kylmävarasto pienille tiloille",
        "Zażółć gęślą jaźń: warsztaty kulinarne dla seniorów i młodzieży",
    )
    return [f"{number}. {said[number % len(said)]}" for number in range(notes)]


def draw(way: str, notes: int, path: Path) -> None:
    """Write the document once; the bare ones say what the report that lies there says."""
    if way == "report":
        _report(notes, path)
        return
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    from wmt_desktop.reports.style import REGULAR, register_fonts, styles
    from wmt_desktop.services.packaged import RESOURCES

    lines = (path.parent / LINES).read_text("utf-8").splitlines()
    register_fonts(RESOURCES / "fonts")
    target = BytesIO()
    if way == "lines":
        style = styles().text
        SimpleDocTemplate(target).build([Paragraph(escape(line), style) for line in lines])
    else:
        canvas = Canvas(target)
        for number, line in enumerate(lines):
            if number % 55 == 0:
                canvas.showPage()
                canvas.setFont(REGULAR, 10)
            canvas.drawString(50, 790 - 13.5 * (number % 55), line)
        canvas.save()
    path.write_bytes(target.getvalue())


def _report(notes: int, path: Path) -> None:
    from tests.reports import full
    from wmt_desktop.reports.documents import ReportDocuments
    from wmt_desktop.services.packaged import RESOURCES, TRANSLATIONS
    from wmt_desktop.services.wording import Wording

    report = full.report(texts(notes))
    ReportDocuments(RESOURCES).write(report, "arena", path, "en", Wording("en", TRANSLATIONS))


def lines_of(path: Path) -> list[str]:
    """Return every line of text on the pages of a document."""
    import pypdfium2  # type: ignore[import-untyped]

    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return [line for page in pages for line in page.splitlines() if line.strip()]


def measure(way: str, notes: int, path: Path) -> tuple[float, float]:
    """Return processor seconds of drawing and the most memory in MiB, of a new process."""
    command = [sys.executable, __file__, "--way", way, "--notes", str(notes), "--out", str(path)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(told[0]), float(told[1])


def main() -> None:
    """Print the table, or draw once for the process that does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=1_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--way", choices=WAYS)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    if options.way:
        start = time.process_time()
        draw(options.way, options.notes, options.out)
        spent = time.process_time() - start
        print(spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        return
    with tempfile.TemporaryDirectory() as folder:
        found: dict[str, tuple[float, float, float]] = {}
        for way in WAYS:
            path = Path(folder, f"{way}.pdf")
            runs = [measure(way, options.notes, path) for _ in range(options.runs)]
            if way == "report":
                lines = lines_of(path)
                Path(folder, LINES).write_text("\n".join(lines), "utf-8")
                print(f"{options.notes} notes, {len(lines)} lines of text")
            spent, memory = (min(each) for each in zip(*runs, strict=True))
            found[way] = (spent, memory, path.stat().st_size / 1024)
    print(f"{'':10}{'CPU s':>8}{'ratio':>8}{'MiB':>8}{'ratio':>8}{'KiB':>8}")
    base = found["lines"]
    for way, (spent, memory, size) in found.items():
        print(
            f"{way:10}{spent:8.2f}{spent / base[0]:8.1f}{memory:8.0f}{memory / base[1]:8.1f}{size:8.0f}"
        )


if __name__ == "__main__":
    main()
