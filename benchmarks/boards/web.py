"""The same notes on two boards of the web, in headless Chromium."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

Times = dict[str, list[float]]

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PAGE = Path(__file__).with_name("web.html")
PATIENCE = 600
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-frame-rate-limit",
    "--disable-gpu-vsync",
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows",
    "--no-first-run",
    "--force-device-scale-factor=1",
)


def browser() -> str | None:
    """Return the command of a Chromium that is installed, or None."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def measure(command: str, board: dict[str, object], view: tuple[int, int]) -> dict[str, Times]:
    """Return the times of each web board.

    Args:
        command: The browser.
        board: What the page asks for: notes, frames of clusters, steps.
        view: Width and height of the board in pixels.

    Raises:
        RuntimeError: The page told of an error, or nothing for ten minutes.
    """
    done = threading.Event()
    answers: list[dict[str, Times]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            is_data = self.path.endswith("board.json")
            body = json.dumps(board).encode() if is_data else PAGE.read_bytes()
            self._answer(body, "application/json" if is_data else "text/html; charset=utf-8")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            answers.append(json.loads(body))
            self._answer(b"", "text/plain")
            done.set()

        def log_message(self, *_: object) -> None:
            pass

        def _answer(self, body: bytes, kind: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        running = subprocess.Popen(
            [
                command,
                *FLAGS,
                f"--window-size={view[0]},{view[1]}",
                f"--user-data-dir={profile}",
                f"http://127.0.0.1:{server.server_port}/",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        finished = done.wait(PATIENCE)
        running.terminate()
        running.wait()
    server.shutdown()
    server.server_close()
    if not finished:
        raise RuntimeError("the browser did not answer")
    if "error" in answers[0]:
        raise RuntimeError(str(answers[0]["error"]))
    return answers[0]
