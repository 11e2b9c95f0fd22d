"""What is said at level emergency of what is met more seldom."""

from assistant.red_flags.advice.general import Text

RARER: dict[str, Text] = {
    "spreading_weakness": Text(
        "Call {emergency} now: weakness that climbs or spreads can reach the breathing.",
        (
            "Say when it began, how far up it has come, and about any illness or jab in the last "
            "weeks.",
            "Say at once if breathing, swallowing or speaking gets harder.",
            "Don't drive, don't be left alone, and mind stairs: the legs may give way.",
            "No running, stretching or massage as a way to wake it up.",
        ),
    ),
    "sustained_palpitations": Text(
        "Call {emergency} now: a racing or uneven heart with faintness can't wait.",
        (
            "Sit or lie down where you can't fall, and don't be left alone. Don't drive.",
            "Say how fast it is, when it began, and about any heart condition, ablation or "
            "implanted device.",
            "If somebody collapses and isn't breathing normally: chest compressions, and send for "
            "a defibrillator (AED).",
            "No running, caffeine or massage until a doctor has done a heart tracing (ECG).",
        ),
    ),
    "gi_bleed_black_stool": Text(
        "Call {emergency} now: black or bloody stools with faintness can mean heavy bleeding "
        "inside.",
        (
            "Lie down with your legs up, and don't be left alone. Don't drive.",
            "Take no more ibuprofen, naproxen or aspirin, and tell them what you took.",
            "Nothing to eat or drink, in case you need a procedure.",
            "Say so if you take a blood thinner or have bled inside before.",
        ),
    ),
    "electric_injury": Text(
        "Call {emergency} now: current through the body can upset the heart hours later.",
        (
            "Don't touch somebody who may still be on the wire: switch it off first.",
            "After lightning, get under a solid roof, and help whoever lies still first: chest "
            "compressions if they aren't breathing normally.",
            "Cool burns with running water, and look for a second one where it went out.",
            "Even if you feel well: a heart tracing (ECG) today, no running, and don't drive there "
            "yourself.",
        ),
    ),
    "adrenal_crisis": Text(
        "Call {emergency} now, and say: this may be an adrenal crisis.",
        (
            "Use the emergency hydrocortisone injection if you have one and know how.",
            "Show the steroid card, and say what you take, how much, and when the last one stayed "
            "down.",
            "Lie down with your legs up, and don't be left alone. Don't drive.",
            "No running until the doctor who looks after the steroids has agreed.",
        ),
    ),
    "acute_abdomen": Text(
        "Call {emergency} now: a belly that hard and sore can need an operation.",
        (
            "Lie as is most comfortable, knees up, and don't be left alone.",
            "Nothing to eat or drink, and no ibuprofen, aspirin or laxatives.",
            "No heat and no massage of the tummy.",
            "Say when it began, when you last passed wind or a stool, and about any blow, hernia, "
            "operation or pregnancy.",
        ),
    ),
    "rhabdomyolysis": Text(
        "Call {emergency} now: with hardly any dark urine the kidneys may be failing.",
        (
            "Stop all exercise, and take no ibuprofen or other anti-inflammatory.",
            "Don't force drinks: sip, and let them decide about fluids.",
            "Say what you did and when, and when there was last any urine and what colour.",
            "No massage, sauna, heat or stretching, and don't be left alone.",
        ),
    ),
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
