"""The texts of a level, for findings without a text of their own."""

from typing import NamedTuple

from assistant.red_flags.levels import Level


class Text(NamedTuple):
    """A title that says what to do and how soon, and short steps."""

    title: str
    steps: tuple[str, ...]


GENERAL: dict[Level, Text] = {
    Level.EMERGENCY: Text(
        "Call {emergency} now: what you describe can be an emergency.",
        (
            "Stop running, sit or lie down, and don't be left alone.",
            "Don't drive yourself.",
            "Tell the call handler what happened and when it began.",
        ),
    ),
    Level.URGENT: Text(
        "Get this looked at today: {urgent}.",
        (
            "Don't run on it, and no massage, rolling, heat or stretching of that area.",
            "Call {emergency} if it suddenly gets worse, or with chest pain, breathlessness, "
            "fainting, confusion, or a limb that turns numb, cold or weak.",
        ),
    ),
    Level.CLINICIAN: Text(
        "Have a GP or physio look at this before you run on it or have it massaged.",
        (
            "Book within the next few days, and leave out what brings it on until then.",
            "Nothing hands-on for that area before it has been examined.",
            "Get help the same day ({urgent}) if it gets quickly worse, swells, goes numb or weak, "
            "or you can't put weight on it.",
        ),
    ),
}
# For what the second reader alone finds grave and can't put a name to: no single question would
# settle it.
UNNAMED: dict[Level, Text] = {
    Level.EMERGENCY: Text(
        "Call {emergency} now if this is new, serious or getting worse: what you wrote may be an "
        "emergency.",
        (
            "Any one of these is reason enough: trouble breathing, chest pain, faintness or "
            "collapse, confusion, the worst headache of your life, a face, arm or leg that turns "
            "weak or numb, sudden swelling of face or throat, bleeding that won't stop, severe "
            "pain.",
            "If you think of ending your life: {crisis}.",
            "If you can't tell, call: the call handler will help you decide. Don't drive yourself.",
            "No running and no massage until somebody has looked at it.",
        ),
    ),
    Level.URGENT: Text(
        "What you wrote may need to be looked at today; please check.",
        (
            "Get it looked at today ({urgent}) if it is new and strong, gets worse, comes with a "
            "fever, swells, turns hot, red, numb or weak, or you can't put weight on it.",
            "Until you know, don't run on it, and no massage, rolling, heat or stretching there.",
            "Call {emergency} with chest pain, breathlessness, fainting, confusion, or a limb that "
            "turns numb, cold or weak.",
        ),
    ),
}
FALLBACK = Text(
    "Footnote couldn't check this message for warning signs, so please treat it with care.",
    (
        "If anything feels serious or new, ask {urgent} today.",
        "Call {emergency} with chest pain, trouble breathing, collapse, a weak face, arm or leg, "
        "or bleeding that won't stop.",
    ),
)

# For a runner who has just explained what sounded like an alarm.
REMINDERS: dict[Level, str] = {
    Level.EMERGENCY: (
        "You wrote {words} and have explained it, so there is no alarm. If that isn't all, or it "
        "comes again, call {emergency}."
    ),
    Level.URGENT: (
        "You wrote {words} and have explained it, so there is no warning. If that isn't all, or it "
        "comes again, get it looked at the same day: {urgent}."
    ),
    Level.CLINICIAN: (
        "You wrote {words} and have explained it, so there is no warning. If that isn't all, or it "
        "comes again, have a GP or physio look at it."
    ),
}

# For emergency words in a language that the guard does not read.
OTHER_LANGUAGE = Text(
    "Call {emergency} now: these words can mean an emergency.",
    (
        "Stop, sit or lie down, and don't be left alone. Don't drive yourself.",
        "Footnote reads English only. Emergency numbers elsewhere: 112 Europe, 999 UK, 911 US "
        "and Canada, 000 Australia, 111 New Zealand.",
        "Llama / Appelez / Ruf an / Zadzwoń / Ligue / Chiama: {emergency}.",
    ),
)
