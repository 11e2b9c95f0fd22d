"""What is said at level emergency where somebody may still feel well: by condition."""

from assistant.red_flags.advice.general import Text

UNFELT: dict[str, Text] = {
    "envenomation": Text(
        "Call {emergency} now: a venomous bite, or very many stings, can poison the whole body, "
        "even while you feel fine.",
        (
            "Stop and keep still, the bitten limb most of all. Lie down and be fetched: don't run "
            "or walk back for help.",
            "Take off rings, watch and shoe before it swells. Note the time and what the animal "
            "looked like, but stay away from it.",
            "No tourniquet, cutting, sucking, ice, massage, aspirin or ibuprofen. Bandage the "
            "whole limb firmly only if the call handler asks for it.",
            "Stings: get well away from the nest and scrape out what is left in the skin. Use an "
            "adrenaline pen at the first swelling of lips or tongue, wheeze or faintness.",
        ),
    ),
    "pregnancy_emergency": Text(
        "Call {emergency} now: with these signs there may be bleeding inside, or a baby in danger.",
        (
            "A late period or the first weeks: say “possible ectopic pregnancy”, also if there "
            "has been no test yet.",
            "Later on: ring the maternity unit as well, and tell them of bleeding, a hard tummy, a "
            "blow, or a headache with changed sight.",
            "Lie down on your side and don't be left alone. Don't drive, and nothing to eat or "
            "drink.",
            "No running, no massage or heat on the tummy, and no ibuprofen.",
        ),
    ),
    "fever_immunosuppressed": Text(
        "Call {emergency}, or your treatment team's emergency number, now: a fever while your "
        "defences are down can turn deadly within hours.",
        (
            "Go now, even if you feel well: antibiotics work best within the first hour.",
            "Say first: chemotherapy, a transplant, no spleen, or the medicine you take, and the "
            "temperature.",
            "Don't take paracetamol first to bring it down: it hides the fever.",
            "No running, no massage, and don't drive yourself. Take your alert card with you.",
        ),
    ),
    "asthma_attack_severe": Text(
        "Call {emergency} now: by these figures it is a severe asthma attack, even if you feel "
        "calm.",
        (
            "Sit upright and take the reliever: one puff every 30 to 60 seconds, up to 10, through "
            "a spacer if you have one.",
            "No better after 10 minutes and nobody there yet: call again, and take 10 puffs more.",
            "Say your peak flow, your best, and how many puffs you have had.",
            "Don't run, walk it off, lie flat or drive, and don't be left alone.",
        ),
    ),
    "strangulated_hernia": Text(
        "Call {emergency} now, or be taken to an emergency department: the gut in this lump may "
        "be trapped.",
        (
            "Don't try to push it back any more, and don't massage or strap it.",
            "Nothing to eat or drink: it may need an operation within hours.",
            "Say: possible strangulated hernia, when it last went back, and when you last passed "
            "wind or opened your bowels.",
            "Lie down with your knees bent. No running, lifting or driving.",
        ),
    ),
}
