"""How much may be asked: so many questions a visitor and a practice.

A visitor is an address, hashed with a secret that dies with the process (of IPv6 the network, as
one visitor has many addresses). Several processes share their counts where `store` names a
database that `limits` knows, such as `redis://…`. While it can't be reached nothing is counted.
"""

import asyncio
import hashlib
import ipaddress
import logging
import math
import secrets
import threading
import time
import weakref
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from limits import RateLimitItem, parse_many
from limits.storage import Storage, storage_from_string
from limits.storage.memory import MemoryStorage
from limits.strategies import SlidingWindowCounterRateLimiter

from ui.errors import RefusedError

# Counts stand under the clock's time; a clock set by more than this would keep them for too long.
JUMP_SECONDS = 5.0
# Counts that ran out are no longer read; how often their memory is given back.
TIDY_SECONDS = 30.0
# How long a question waits for its store.
STORE_SECONDS = 1.0
# A store that failed is left alone for so long: else each question would wait for it anew.
REST_SECONDS = 10.0
STORE_THREADS = 4

log = logging.getLogger("footnote.web")


@dataclass(frozen=True)
class Allowance:
    """What may be asked, as `limits` writes it."""

    per_visitor: str = "20/minute;200/hour"
    per_practice: str = "120/minute;3000/day"
    store: str = "memory://"


class Rates:
    """Counts questions; raises `RefusedError` 429 with the seconds until one more is taken."""

    def __init__(self, allowance: Allowance) -> None:
        self.allowance = allowance
        self._storage = _open_storage(allowance.store)
        if isinstance(self._storage, MemoryStorage):
            self._tidy_seldom(self._storage)
        self._limiter = SlidingWindowCounterRateLimiter(self._storage)
        self._offset = _read_offset()
        self._visitor = parse_many(allowance.per_visitor)
        self._practice = parse_many(allowance.per_practice)
        self._secret = secrets.token_bytes(16)
        # Threads of its own: those that answer aren't to wait for a slow store.
        self._threads = ThreadPoolExecutor(STORE_THREADS, thread_name_prefix="rates")
        self._rests_until = 0.0

    def take_visitor(self, address: str) -> None:
        """Count a question of the visitor at `address`."""
        key = hashlib.blake2b(_find_network(address), key=self._secret, digest_size=12).hexdigest()
        self._take(self._visitor, "visitor", key, "too many questions from you")

    def take_practice(self, slug: str) -> None:
        """Count a question on a practice's site."""
        self._take(self._practice, "practice", slug, "too many questions on this site")

    async def take_aside(self, take: Callable[[str], None], key: str) -> None:
        """Run one of the two above from the event loop: counting in this process's memory takes
        microseconds, but while a database is asked everybody else would wait."""
        if isinstance(self._storage, MemoryStorage) or self._is_resting():
            return take(key)
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(STORE_SECONDS):
                await loop.run_in_executor(self._threads, take, key)
        except TimeoutError as error:
            self._rest(error)

    def _take(self, items: Sequence[RateLimitItem], kind: str, key: str, error: str) -> None:
        self._forget_after_jump()
        seconds = self._count(items, kind, key)
        if seconds:
            wait = f"{error} just now: try again in {_say_seconds(seconds)}"
            raise RefusedError(429, wait, retry_after=seconds)

    def _count(self, items: Sequence[RateLimitItem], kind: str, key: str) -> int:
        """The seconds until one more is taken, 0 where this one is."""
        if self._is_resting():
            return 0
        try:
            for item in items:
                if not self._limiter.hit(item, kind, key):
                    stats = self._limiter.get_window_stats(item, kind, key)
                    return max(1, math.ceil(stats.reset_time - time.time()))
        except Exception as error:
            self._rest(error)
        return 0

    def _is_resting(self) -> bool:
        return time.monotonic() < self._rests_until

    def _rest(self, error: Exception) -> None:
        """Count nothing for a while. Questions are let through meanwhile: the whole guard reads
        them, where of a refused one only its rules would, and how many are worked on at once stays
        bounded (`ui.server.admission`)."""
        if not self._is_resting():
            # The kind alone: the message may hold the store's address, and so its password.
            log.error("FOOTNOTE_RATE_STORE fails, nothing is counted: %s", type(error).__name__)
        self._rests_until = time.monotonic() + REST_SECONDS

    def _tidy_seldom(self, storage: MemoryStorage) -> None:
        storage.timer = Tidying(TIDY_SECONDS, storage.timer.function)
        storage.timer.start()
        weakref.finalize(self, storage.timer.cancel)

    def _forget_after_jump(self) -> None:
        """Where this machine's clock was set, its own counts begin anew: with a clock put back a
        day, a visitor would otherwise be refused for a day."""
        offset = _read_offset()
        if abs(offset - self._offset) > JUMP_SECONDS:
            self._offset = offset
            if isinstance(self._storage, MemoryStorage):
                self._storage.reset()


class Tidying(threading.Timer):
    """Does its work again and again. Left alone, `limits` starts a thread for nearly every
    question to tidy up behind it, and whoever asked waits for that thread to come up."""

    def __init__(self, seconds: float, work: Callable[..., object]) -> None:
        super().__init__(seconds, work)
        self.daemon = True

    def run(self) -> None:
        """Do the work every `interval` seconds, until cancelled."""
        while not self.finished.wait(self.interval):
            self.function()


def _find_network(address: str) -> bytes:
    try:
        known = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address.encode()
    return known.packed if known.version == 4 else known.packed[:8]


def _open_storage(address: str) -> Storage:
    """Where counts are kept; raises `OSError` that doesn't repeat what may hold a password."""
    # Redis's client would wait for ever, and hold up the end of the process. What the address
    # itself says wins.
    is_redis = address.startswith(("redis", "valkey")) and "+unix:" not in address
    wait = {"socket_timeout": STORE_SECONDS, "socket_connect_timeout": STORE_SECONDS}
    try:
        storage = storage_from_string(address, **(wait if is_redis else {}))
        # The others are for asyncio, and would count nothing here.
        if not isinstance(storage, Storage):
            raise TypeError("an asynchronous storage")
    except Exception as error:
        reason = f"FOOTNOTE_RATE_STORE can't be used ({type(error).__name__})"
        raise OSError(f"{reason}: write it as `limits` does, with its package installed") from None
    return storage


def _read_offset() -> float:
    """How far the clock is from the one that nobody can set."""
    return time.time() - time.monotonic()


def _say_seconds(seconds: int) -> str:
    return f"{seconds} seconds" if seconds < 90 else f"{round(seconds / 60)} minutes"
