"""What the widget does to the site it is on: nothing that shows, whatever the site is like."""

import pytest

from tests.ui.embed.conftest import Visit

SHIFT = """() => new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => { for (const e of list.getEntries()) sum += e.value; })
        .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 200);
})"""


def test_site_does_not_move_and_gains_one_name(visit: Visit) -> None:
    visit.page.goto(f"{visit.sites.listed}/plain?server=")
    before = set(visit.page.evaluate("Object.getOwnPropertyNames(window)"))
    visit.go("long")
    visit.open()
    visit.ask("What helps sore shins?")
    after = set(visit.page.evaluate("Object.getOwnPropertyNames(window)"))
    # A frame is a property "0" of its window; the browser puts it there, not the loader.
    assert after - before - {"0"} == {"footnote"}
    assert sorted(visit.page.evaluate("Object.keys(footnote)")) == ["close", "open"]
    assert visit.page.evaluate(SHIFT) == 0


def test_strict_policy_of_the_site_is_enough(visit: Visit) -> None:
    visit.go("strict")
    visit.open()
    visit.ask("What helps sore shins?")
    assert visit.chat.locator(".chip").count() == 4
    assert visit.page.locator(".launcher").evaluate("n => getComputedStyle(n).position") == "fixed"
    assert visit.complaints == []


def test_hostile_stylesheet_changes_nothing_of_ours(visit: Visit) -> None:
    looks = """node => { const s = getComputedStyle(node); const box = node.getBoundingClientRect();
        return [s.position, s.backgroundColor, s.color, s.fontSize, s.opacity, s.cursor,
            s.direction, Math.round(box.width), Math.round(box.height),
            Math.round(innerWidth - box.right)] }"""
    seen = {}
    for query in ("", "hostile"):
        visit.go(query)
        visit.page.wait_for_load_state("networkidle")
        launcher = visit.page.locator(".launcher").evaluate(looks)
        visit.open()
        seen[query] = [launcher, visit.page.locator(".panel").evaluate(looks)]
    assert seen[""] == seen["hostile"]
    opacity = "n => getComputedStyle(n.getRootNode().host).opacity"
    assert visit.page.locator(".panel").evaluate(opacity) == "1"


# Heads like these are found on sites that were built of many plug-ins.
HEAD = "main { position: fixed; inset: 0 0 auto; height: 90px; z-index: 2147483647 }"


@pytest.mark.parametrize("zoom", [1, 1.3])
def test_open_chat_is_whole_and_lies_above_the_head_of_the_site(visit: Visit, zoom: float) -> None:
    visit.page.set_viewport_size({"width": 1000, "height": 600})
    visit.go()
    visit.page.add_style_tag(content=f"{HEAD} html {{ zoom: {zoom} }}")
    visit.open()
    box = visit.page.locator(".panel").bounding_box()
    assert box
    assert box["y"] >= 0
    assert box["y"] + box["height"] < 600
    top = f"document.elementFromPoint({box['x'] + box['width'] / 2}, {box['y'] + 10})"
    assert visit.page.evaluate(f"Boolean({top}.shadowRoot)")


def test_nothing_is_stored_and_no_cookie_set(visit: Visit) -> None:
    # On the server's own origin, where nothing would keep the chat from storing.
    visit.page.goto(f"{visit.sites.server}/demo")
    visit.open()
    visit.ask("What helps sore shins?")
    assert visit.page.context.cookies() == []
    for frame in visit.page.frames:
        kept = frame.evaluate(
            """async () => [localStorage.length, sessionStorage.length,
                (await indexedDB.databases()).length, (await caches.keys()).length]"""
        )
        assert kept == [0, 0, 0, 0]


def test_blocked_storage_is_no_obstacle(visit: Visit) -> None:
    # As a browser does that keeps third parties from storage: reading the property throws.
    visit.page.add_init_script(
        """const blocked = { get() { throw new DOMException('no', 'SecurityError') } };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
            Object.defineProperty(window, name, blocked);
        Object.defineProperty(document, 'cookie', blocked);"""
    )
    visit.go()
    visit.open()
    visit.ask("What helps sore shins?")
    assert visit.chat.locator(".chip").count() == 4
    assert visit.complaints == []


def test_widget_stands_within_the_page_where_the_site_wants_it(visit: Visit) -> None:
    visit.go("mode=inline")
    visit.page.wait_for_load_state("networkidle")
    assert visit.from_server() == [f"{visit.sites.server}/widget.js"]
    visit.open()
    visit.ask("What helps sore shins?")
    assert visit.page.locator("#here iframe").count() == 1
    assert not visit.chat.get_by_role("button", name="Close").is_visible()


def test_plain_frame_needs_no_loader(visit: Visit) -> None:
    visit.page.goto(visit.sites.address("mode=frame"))
    visit.ask("What helps sore shins?")
    assert visit.chat.locator(".chip").count() == 4
    assert not visit.chat.get_by_role("button", name="Close").is_visible()


@pytest.mark.parametrize("query", ["practice=", "practice=No%20Slug", "mode=inline&practice="])
def test_wrong_slug_leaves_the_site_as_it_was(visit: Visit, query: str) -> None:
    visit.page.goto(visit.sites.address(query))
    visit.page.wait_for_load_state("networkidle")
    assert visit.page.locator(".launcher").count() == 0
    assert visit.page.evaluate("typeof footnote") == "undefined"
    assert visit.complaints == []
