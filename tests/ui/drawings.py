"""Draws the pictures that link previews and home screens ask for: `python -m tests.ui.drawings`.

They are made from the page's own drawing and colours and kept in `ui/static/`; run it again after
changing either.
"""

import re

from playwright.sync_api import Browser

from tests.ui.browsers import open_browser
from ui.pages.files import FOLDER

CARD = """
<style>
  body {{ margin: 0; width: 1200px; height: 630px; display: grid; grid-template-columns: 1fr 430px;
    background: #faf8f4; color: #1e2527; font-family: system-ui, sans-serif; overflow: hidden; }}
  .words {{ padding: 76px 0 0 80px; }}
  .name {{ display: flex; align-items: center; gap: 20px; font-size: 40px; font-weight: 700; }}
  .name svg {{ width: 68px; height: 68px; }}
  h1 {{ margin: 54px 0 26px; font-size: 76px; line-height: 1.06; letter-spacing: -0.02em; }}
  p {{ margin: 0; font-size: 31px; line-height: 1.42; color: #55605f; max-width: 620px; }}
  b {{ display: inline-block; min-width: 40px; padding: 0 4px; border-radius: 10px;
    text-align: center; background: #e2efec; color: #0c4a46; font-size: 26px; line-height: 42px; }}
  .legs {{ background: #f1eee7; display: grid; place-items: center; }}
  .legs svg {{ height: 560px; }}
  .reach {{ fill: none }} .skin path {{ fill: #fbf3ea }}
  .shape {{ fill: #e3cab6; stroke: #a08267 }}
  .outline {{ fill: none; stroke: #55605f; stroke-width: 1.8; stroke-linejoin: round }}
  .lines path {{ fill: none; stroke: #55605f; stroke-opacity: .5 }}
  .half > [data-region=calf] .shape {{ fill: #0f5c57; stroke: #1e2527; stroke-width: 2 }}
</style>
<div class="words">
  <div class="name">{icon}Footnote</div>
  <h1>Where does<br>it hurt?</h1>
  <p>Answers for runners in pain.<br>Every sentence with its source <b>1</b></p>
</div>
<div class="legs">{legs}</div>
"""
ICON = "<style>body{{margin:0}}svg{{display:block;width:{0}px;height:{0}px}}</style>{1}"
TOUCH_PIXELS = 192


def draw_card(browser: Browser) -> None:
    """`card.png`: 1200 by 630, what a chat shows beside a link to the page."""
    page = browser.new_page(viewport={"width": 1200, "height": 630})
    legs = (FOLDER / "legs.svg").read_text(encoding="utf-8")
    page.set_content(CARD.format(icon=read_icon(), legs=legs))
    page.screenshot(path=FOLDER / "card.png")
    page.close()


def draw_touch_icon(browser: Browser) -> None:
    """`touch-icon.png`: a phone's home screen rounds the corners itself, so they are square."""
    page = browser.new_page(viewport={"width": TOUCH_PIXELS, "height": TOUCH_PIXELS})
    page.set_content(ICON.format(TOUCH_PIXELS, re.sub(r' rx="8"', "", read_icon())))
    page.screenshot(path=FOLDER / "touch-icon.png")
    page.close()


def read_icon() -> str:
    return (FOLDER / "favicon.svg").read_text(encoding="utf-8")


if __name__ == "__main__":
    with open_browser() as opened:
        draw_card(opened)
        draw_touch_icon(opened)
