"""The page's moving part as Gradio Blocks: the only module that knows gradio.

Every default of Gradio that leaks, stores or shows too much is set here, once (`MOUNT`), and
pinned by `tests/ui/test_page.py`. The visitor's conversation lives in the page's memory alone: the
page sends the turns with each question, so the server has nothing to keep, lose or mix up, and the
guard reads the whole conversation even after a restart.
"""

from collections.abc import Callable
from typing import Any

import gradio as gr
from fastapi import FastAPI
from gradio.routes import App
from gradio.state_holder import SessionState, StateHolder

from ui.server.security import PAGE

NAME = "Footnote"

# JSON in, JSON out; never raises.
Answer = Callable[[str], str]

# Constant on purpose: a value inside one of these would be compiled as a template or a script.
CONVERSATION = '<div class="conversation"></div>'
ON_LOAD = "window.footnote.mount(element, props, watch, (data) => trigger('ask', data));"
ON_SEND = "(message) => { window.footnote.submit(message); return []; }"

# Gradio looks into its queue a thousand times a second, and each look takes Python's lock away from
# what answers. Nothing here goes through the queue, so it may look seldom.
QUEUE_SECONDS = 1.0

SYSTEM_FONTS = ("system-ui", "sans-serif")

MOUNT: dict[str, Any] = {
    "footer_links": [],
    "run_history": False,
    "show_error": False,
    "enable_monitoring": False,
    "max_file_size": "1kb",
    "allowed_paths": [],
    "ssr_mode": False,
    "pwa": False,
    "mcp_server": False,
}


class NoMemory(StateHolder):
    """Gradio keeps every session's last inputs and outputs until 10,000 others came by; this
    forgets them with the request. It can, because the page uses no `gr.State`."""

    def __getitem__(self, session_id: str) -> SessionState:
        return SessionState(self.blocks)


def build_page(answer: Answer) -> gr.Blocks:
    """The conversation, the message box and the send button, wired to `answer`."""
    page = gr.Blocks(title=NAME, analytics_enabled=False, fill_width=True)
    with page:
        conversation = gr.HTML(
            value="",
            html_template=CONVERSATION,
            js_on_load=ON_LOAD,
            apply_default_css=False,
            elem_id="conversation",
        )
        with gr.Row(elem_id="composer"):
            message = _build_message_box()
            send = gr.Button("Send", variant="primary", elem_id="send", scale=0, min_width=88)
        gr.on(
            [send.click, message.submit],
            fn=None,
            inputs=[message],
            js=ON_SEND,
            api_visibility="private",
        )
        _answer_with(answer, conversation)
    page.queue(default_concurrency_limit=8, max_size=64, api_open=False)
    page._queue.sleep_when_free = QUEUE_SECONDS
    page._queue.progress_update_sleep_when_free = QUEUE_SECONDS
    return page


def mount_page(app: FastAPI, page: gr.Blocks) -> None:
    """Put the page below `PAGE` in our own app, with every setting of `MOUNT`."""
    theme = gr.themes.Base(font=SYSTEM_FONTS, font_mono=("ui-monospace", "monospace"))
    gr.mount_gradio_app(app, page, path=PAGE, theme=theme, **MOUNT)
    mounted = find_mounted(app)
    mounted.state_holder = NoMemory()  # type: ignore[no-untyped-call]
    mounted.state_holder.set_blocks(page)


def find_mounted(app: FastAPI) -> App:
    """Gradio's own app inside ours."""
    return next(
        inner for route in app.routes if isinstance(inner := getattr(route, "app", None), App)
    )


def _build_message_box() -> gr.Textbox:
    # No max_length: it would cut a pasted text without a word. The page says the limit instead.
    return gr.Textbox(
        label="Your message",
        show_label=False,
        container=False,
        placeholder="What hurts, and when?",
        lines=1,
        max_lines=6,
        elem_id="message",
        scale=1,
    )


def _answer_with(answer: Answer, conversation: gr.HTML) -> None:
    """Wire the conversation's own `ask` event, which carries the question, to `answer`."""

    def respond(event: gr.EventData) -> str:
        return answer(str(event.request))

    conversation.ask(
        respond,
        outputs=[conversation],
        queue=False,
        show_progress="hidden",
        trigger_mode="multiple",
        api_visibility="private",
    )
