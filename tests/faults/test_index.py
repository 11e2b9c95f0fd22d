"""The index: the disk full, the files damaged, two runs at once, a clock that jumps."""

import errno
import multiprocessing
import os
import stat
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from kb.articles import Article
from kb.client import writing
from kb.errors import IndexWriteError
from kb.library import Library
from kb.passages import Passage
from kb.store import ChromaStore
from kb.sync import sync
from tests.fakes import MemoryStore, WordEmbeddings, build_article
from ui import cli
from ui.server.admission import Admission
from ui.settings import Settings

FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
ARTICLES = [
    build_article("one", "Ice the shin.", "Rest the calf."),
    build_article("two", "Massage the knee.", "Run next week."),
]


def open_index(folder: Path) -> ChromaStore:
    return ChromaStore(folder, WordEmbeddings(), model="words")


class FullDisk(MemoryStore):
    """A store whose disk is full after so many passages, until it is freed."""

    def __init__(self, room: int) -> None:
        super().__init__()
        self.room = room

    def add(self, passages: Sequence[Passage]) -> None:
        for passage in passages:
            if len(self.passages) >= self.room:
                raise FULL
            super().add([passage])


@pytest.mark.parametrize("room", range(4))
def test_disk_that_fills_up_while_indexing_costs_readers_nothing(room: int) -> None:
    store = FullDisk(room)
    with pytest.raises(OSError, match="No space left"):
        sync(store, ARTICLES)
    assert store.read_records() == {}
    store.room = 100
    assert sync(store, ARTICLES).added == 4 - room
    assert set(store.read_records()) == {"one", "two"}


@contextmanager
def small_disk(folder: Path, *, kilobytes: int) -> Iterator[Path]:
    """A disk in memory of that size; skipped where mounting isn't allowed."""
    folder.mkdir()
    if os.geteuid() != 0 or not mount(folder, kilobytes=kilobytes):
        pytest.skip("mounting a small disk isn't allowed here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def mount(folder: Path, *, kilobytes: int, options: str = "") -> bool:
    """Whether a disk of that size is there now; with "remount," the one there has that size."""
    command = ["mount", "-t", "tmpfs", "-o", f"{options}size={kilobytes}k", "tmpfs", str(folder)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def test_real_disk_without_room_for_an_index_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with small_disk(tmp_path / "disk", kilobytes=64) as disk:
        monkeypatch.setenv("FOOTNOTE_HOME", str(disk / "home"))
        assert cli.main(["index"]) == 1
        error = capsys.readouterr().err
    assert error.startswith("footnote: ")
    assert error.count("\n") == 1


def test_real_disk_that_fills_up_in_the_middle_is_finished_once_there_is_room(
    tmp_path: Path,
) -> None:
    many = [build_article(f"no-{n}", *(f"Shin {n} {m}." for m in range(40))) for n in range(8)]
    with small_disk(tmp_path / "disk", kilobytes=900) as disk:
        store = open_index(disk / "home" / "index")
        with pytest.raises(IndexWriteError, match="is the disk full"), writing(disk):
            sync(store, many)
        assert mount(disk, kilobytes=64_000, options="remount,")
        store = open_index(disk / "home" / "index")
        report = sync(store, many)
        assert report.added + report.kept == 320
        assert len(list(Library(store).read_all())) == 320
        assert store.is_whole("")


def test_index_that_is_damaged_is_noticed_and_built_again(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    sync(open_index(folder), ARTICLES)
    for path in folder.rglob("*"):
        if path.is_file():
            path.write_bytes(b"\0" * path.stat().st_size)
    store = open_index(folder)
    assert "damaged" in store.rebuilt
    assert sync(store, ARTICLES).added == 4
    assert set(Library(store).sources) == {"one", "two"}


def test_index_that_was_cut_short_is_noticed_and_built_again(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    sync(open_index(folder), ARTICLES)
    database = folder / "chroma.sqlite3"
    database.write_bytes(database.read_bytes()[:5_000])
    store = open_index(folder)
    assert sync(store, ARTICLES).added == 4
    assert set(Library(store).sources) == {"one", "two"}


def damage(folder: Path, note: str) -> None:
    (folder / "chroma.sqlite3").write_bytes(b"not a database" * 100)
    (folder / "note").write_text(note)


def test_damaged_index_is_put_aside_and_the_latest_one_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    for note in ("first", "second"):
        sync(open_index(folder), ARTICLES)
        damage(folder, note)
        assert "index.damaged" in open_index(folder).rebuilt
    assert {path.name for path in tmp_path.iterdir()} == {"index", "index.damaged"}
    assert (tmp_path / "index.damaged" / "note").read_text() == "second"


def test_index_that_cannot_be_opened_just_now_is_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    sync(open_index(folder), ARTICLES)
    # SQLite says that it can't open it, as where no more files may be open.
    (folder / "chroma.sqlite3").rename(tmp_path / "away")
    (folder / "chroma.sqlite3").mkdir()
    with pytest.raises(IndexWriteError, match=r"stays as it is.*unable to open"):
        open_index(folder)
    (folder / "chroma.sqlite3").rmdir()
    (tmp_path / "away").rename(folder / "chroma.sqlite3")
    assert set(open_index(folder).read_records()) == {"one", "two"}


@pytest.mark.parametrize("error", [OSError(errno.EMFILE, "Too many"), ImportError("chromadb")])
def test_what_the_machine_lacks_is_no_damage(
    error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "index"
    sync(open_index(folder), ARTICLES)

    def fail(_: Path) -> None:
        raise error

    with monkeypatch.context() as patched:
        patched.setattr("kb.client._start_in_folder", fail)
        with pytest.raises(type(error)):
            open_index(folder)
    assert set(open_index(folder).read_records()) == {"one", "two"}


def index(folder: Path, articles: Sequence[Article]) -> None:
    """A run in a process of its own."""
    from filelock import FileLock

    with FileLock(folder.parent / "index.lock"):
        sync(open_index(folder), articles)


def test_two_runs_at_once_end_in_one_whole_index(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    spawn = multiprocessing.get_context("spawn")
    runs = [spawn.Process(target=index, args=(folder, ARTICLES)) for _ in range(2)]
    for run in runs:
        run.start()
    for run in runs:
        run.join(60)
    assert [run.exitcode for run in runs] == [0, 0]
    store = open_index(folder)
    assert sync(store, ARTICLES).is_unchanged
    assert len(list(Library(store).read_all())) == 4


def test_clock_that_jumps_changes_neither_the_index_nor_who_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_index(tmp_path / "index")
    sync(store, ARTICLES)
    monkeypatch.setattr(time, "time", lambda: 0.0)
    assert sync(store, ARTICLES).is_unchanged
    for path in (tmp_path / "index").rglob("*"):
        os.utime(path, (0, 0))
    assert sync(open_index(tmp_path / "index"), ARTICLES).is_unchanged
    # What waits is measured by the loop's own clock, which no one can set.
    assert "time.time" not in Path(sys.modules[Admission.__module__].__file__ or "").read_text()


def test_data_folder_is_closed_to_other_users(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "home")
    previous = os.umask(0)
    try:
        open_index(settings.index_folder)
    finally:
        os.umask(previous)
    for folder in (settings.home, settings.index_folder):
        assert stat.S_IMODE(folder.stat().st_mode) & 0o077 == 0
