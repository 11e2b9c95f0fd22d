"""What is said at level urgent of what is met more seldom."""

from assistant.red_flags.advice.general import Text

RARER: dict[str, Text] = {
    "heart_failure": Text(
        "Breathless lying flat, with fluid building up, can be a strained heart. Be seen today: "
        "{urgent}.",
        (
            "No running or hard exercise until your heart and lungs have been checked.",
            "Say how many pillows you need, how fast your weight has gone up, and about any virus "
            "before it.",
            "No massage, compression or rolling for the swollen legs before that.",
            "Call {emergency} if you are breathless at rest, have chest pain, faint, or cough up "
            "pink froth.",
        ),
    ),
    "jaundice": Text(
        "Yellow skin or eyes need a blood test soon. Get advice today: {urgent}.",
        (
            "Take no paracetamol or ibuprofen and no alcohol before somebody has advised you.",
            "Name every medicine and supplement, antibiotics too, any journey, and whether urine "
            "is dark or stools are pale.",
            "No running, sauna or massage while it lasts.",
            "Call {emergency} with confusion, great drowsiness, vomited blood, or fever with "
            "shaking and tummy pain.",
        ),
    ),
    "rabies_risk": Text(
        "A bite or scratch like this can carry rabies. Get advice today, even if it is small: "
        "{urgent}.",
        (
            "Wash it now with soap under running water for 15 minutes, then disinfect it.",
            "The jabs work only before any sign begins, so don't wait to see; ask about tetanus "
            "and antibiotics as well.",
            "Abroad: go to a hospital there today, and note the place and the animal.",
            "No running, massage or rolling of that limb. Call {emergency} if it bleeds hard or "
            "the face or throat swells.",
        ),
    ),
    "eye_injury": Text(
        "A scratched or struck eye should be looked at today: {urgent}, or an eye casualty.",
        (
            "Don't rub it, and don't pull out anything that is stuck in it.",
            "Chemicals or grit: rinse with clean running water for 20 minutes, lenses out.",
            "No contact lenses, no numbing drops, no face massage, and don't drive with one eye "
            "shut.",
            "Call {emergency} or go to an emergency department now if sight changes, something "
            "pierced it, blood shows in it, or the pain is bad.",
        ),
    ),
    "fever_after_travel": Text(
        "A fever after the tropics can be malaria until a blood test says otherwise. Be tested "
        "today: {urgent}.",
        (
            "Say where you were and when, even if it is months ago or you took tablets against "
            "malaria.",
            "Fever that comes and goes counts too: don't wait for the next bout.",
            "No running and no massage until it is clear what this is.",
            "Call {emergency} with confusion, drowsiness, a fit, yellow skin, fast breathing, or "
            "hardly any urine.",
        ),
    ),
}
