"""What is said at level emergency, by condition."""

from assistant.red_flags.advice.emergency_rarer import RARER
from assistant.red_flags.advice.general import Text

EMERGENCY: dict[str, Text] = {
    "chest_pain_cardiac": Text(
        "Call {emergency} now: this could be your heart.",
        (
            "Stop, sit down and rest. Don't drive yourself, and don't wait to see how it goes.",
            "Unlock the door, and have somebody stay with you.",
            "Ask the call handler about aspirin. An adult who isn't allergic may be told to chew "
            "one of 300 mg; take it only if they say so.",
            "Ask somebody to find the nearest defibrillator (AED) in case you collapse.",
            "No running, stretching or massage until a doctor has cleared you.",
        ),
    ),
    "collapse_exercise": Text(
        "Call {emergency} now: passing out around exercise can be a heart problem.",
        (
            "Call straight away if it has just happened, if anything isn't back to normal, or "
            "with chest pain, palpitations or breathlessness.",
            "If it was earlier and they feel well, go to an emergency department today all the "
            "same, driven by somebody else.",
            "If they don't respond and aren't breathing normally, start chest compressions and "
            "send for a defibrillator (AED).",
            "No running or hard exercise until a doctor has done a heart tracing (ECG) and "
            "cleared it, however well it feels.",
        ),
    ),
    "unresponsive_not_breathing": Text(
        "Call {emergency} now on speaker, and start CPR if they aren't breathing normally.",
        (
            "Push hard and fast in the middle of the chest, about two pushes a second. Gasps and "
            "snoring noises are not normal breathing.",
            "Send somebody for a defibrillator (AED), switch it on and do what it says.",
            "Keep going until help takes over. Nothing to drink, no slapping, no water on the "
            "face.",
            "If they do breathe normally, roll them on their side and watch every breath.",
        ),
    ),
    "severe_breathlessness": Text(
        "Call {emergency} now: breathing this hard can't wait.",
        (
            "Sit upright, lean forward a little and loosen tight clothes. Don't lie flat, don't "
            "walk it off.",
            "With asthma, take the reliever: one puff every 30 to 60 seconds, up to 10, and go on "
            "if the call handler says so.",
            "If somebody chokes and can't cough, give five sharp blows between the shoulder "
            "blades, then five thrusts under the ribs.",
            "Nothing to eat. Don't drive, and don't be left alone.",
        ),
    ),
    "pulmonary_embolism": Text(
        "Call {emergency} now, and say: possible blood clot on the lung.",
        (
            "Sit still and rest. Don't walk, and don't drive.",
            "Don't massage, roll, stretch or squeeze the leg: it can move a clot.",
            "Tell them about any journey, operation, plaster, pregnancy or birth, hormones, "
            "cancer or earlier clot.",
            "Don't be left alone.",
        ),
    ),
    "stroke_tia": Text(
        "Call {emergency} now: this could be a stroke, even if it has already passed.",
        (
            "Note the time when it began, and tell them.",
            "Check face, arms and speech: a droop, a weak arm or wrong words are enough.",
            "Nothing to eat or drink, and no aspirin unless they tell you to.",
            "Don't drive, and don't sleep it off.",
        ),
    ),
    "cauda_equina": Text(
        "Call {emergency} now, or be taken to an emergency department: nerves low in your back "
        "may be trapped.",
        (
            "Choose a hospital with emergency spine scans (MRI); call if you can't get there or "
            "can't walk.",
            "Say: possible cauda equina syndrome, and tell them what is numb and how your bladder "
            "and bowels are. They hear this every day.",
            "Don't wait for a GP or physio. Hours count.",
            "Don't drive. No massage, stretching or manipulation of the back.",
        ),
    ),
    "acute_compartment_syndrome": Text(
        "Call {emergency} now, or go straight to an emergency department: the pressure in that "
        "limb may be cutting off its blood.",
        (
            "Say: possible compartment syndrome. The muscle can die within hours.",
            "Take off wraps, sleeves and tight shoes. Don't cut a cast yourself: say that it is "
            "too tight.",
            "Keep the limb level with your heart, not raised high.",
            "No massage, roller, ice pack or bandage, and nothing to eat in case you need surgery.",
        ),
    ),
    "open_fracture_deformity": Text(
        "Call {emergency} now: a bone is broken or out of place.",
        (
            "Don't straighten it, push it back or put weight on it. Support it as it lies.",
            "Cover a wound with a clean dressing; don't push on the bone.",
            "Feel whether the hand or foot beyond it is warm and has feeling, and tell them.",
            "Nothing to eat or drink, in case it needs an operation.",
        ),
    ),
    "limb_ischaemia": Text(
        "Call {emergency} now: that limb may not be getting blood.",
        (
            "Loosen tape, wraps, laces and shoes at once.",
            "Keep the limb level or a little lower, warm but with no hot bottle, bath or heater "
            "on it.",
            "Don't walk on it, and don't rub or massage it.",
            "Tell them when it began, and about an irregular heartbeat, a knee out of place or "
            "strapping.",
        ),
    ),
    "exertional_heat_stroke": Text(
        "Call {emergency} now, and cool them at once: this may be heat stroke.",
        (
            "Cool first, move later: shade, strip the kit, then cold water over the whole body, a "
            "bath, hose, or wet towels and a fan.",
            "Put ice or cold packs on the neck, armpits and groin. Don't stop until help comes.",
            "No drink for somebody who is confused or drowsy.",
            "Don't leave them alone, and don't let them run on or drive.",
        ),
    ),
    "hyponatraemia_severe": Text(
        "Call {emergency} now, and say: possible low sodium after endurance exercise.",
        (
            "After much drinking, stop water and every other plain drink: more makes this worse.",
            "No drip of fluids in a tent before the blood has been tested.",
            "If they are drowsy, lay them on their side and watch their breathing.",
            "No ibuprofen or other painkillers of its kind, and nobody sleeps it off alone.",
        ),
    ),
    "anaphylaxis": Text(
        "Call {emergency} now and say anaphylaxis; use an adrenaline pen first if there is one.",
        (
            "Press the pen into the outer thigh, through clothes if need be. An antihistamine is "
            "not enough.",
            "Lie flat with the legs up; sit up only if breathing is hard. Don't stand or walk.",
            "Give a second pen after 5 minutes if it is no better.",
            "Go to hospital even if the pen helped: it can come back.",
            "No running until an allergy clinic has seen you.",
        ),
    ),
    "seizure": Text(
        "Call {emergency} now: this sounds like a seizure.",
        (
            "Clear the space, cushion the head and time it. Don't hold them down.",
            "Nothing in the mouth: no key, spoon, food or drink.",
            "When the shaking stops, roll them on their side, and stay until they are fully awake.",
            "After a long race say: possible low sodium or heat stroke. If they are hot, cool "
            "them.",
            "No driving, swimming or running until a doctor has seen them.",
        ),
    ),
    "head_injury_serious": Text(
        "Call {emergency} now, or be taken to an emergency department: this head injury needs a "
        "scan or a doctor's check.",
        (
            "Don't be left alone, and don't sleep it off.",
            "If the neck hurts, keep still and have the head held in line.",
            "No driving, sport or alcohol.",
            "No aspirin or ibuprofen. Say so if you take a blood thinner.",
        ),
    ),
    "spinal_injury": Text(
        "Call {emergency} now, and keep completely still: the spine may be hurt.",
        (
            "Don't sit up, walk or be carried. Have somebody hold the head in line with the body.",
            "Move somebody only out of danger, such as water or traffic.",
            "Keep warm with a blanket or jackets where you lie.",
            "No massage, cracking, traction or stretching of the neck or back.",
        ),
    ),
    "severe_bleeding": Text(
        "Call {emergency} now: this bleeding is dangerous.",
        (
            "From a wound: press hard with anything clean and don't let go to look. Pack a deep "
            "one, and put more on top.",
            "If blood still spurts from an arm or leg, tie a tourniquet above it and note the "
            "time.",
            "Lie flat and keep warm; raise the limb if that is easy. For a nosebleed, sit and "
            "lean forward.",
            "Nothing to eat or drink, no ibuprofen or aspirin. Say so if you take a blood thinner.",
        ),
    ),
    "suicidal_intent": Text(
        "I'm really glad you told me. You don't have to get through this alone.",
        (
            "If you are in danger now, or have a plan or the means, call {emergency} or go to an "
            "emergency department, and stay with somebody.",
            "Talk to somebody this minute: {crisis}.",
            "Tell one person near you what you have told me, and ask them to stay.",
            "Put distance between you and whatever you might use, or have them keep it.",
            "If it is somebody else you fear for, ask them straight out, stay with them and call. "
            "Are you safe right now?",
        ),
    ),
    "medicine_overdose": Text(
        "Call {emergency} now, or go to an emergency department, even if everything feels fine.",
        (
            "Don't wait for symptoms: some tablets do their harm in silence, and treatment works "
            "best early.",
            "Take the packets with you. Take no more of anything, and don't try to bring it up.",
            "Drowsy, or breathing slowly? Lay them on their side and watch every breath.",
            "After a small slip with no symptoms, ask {poison} straight away.",
            "If it was on purpose, please also talk to {crisis}. You matter more than the reason.",
        ),
    ),
    "sepsis": Text(
        "Call {emergency} now, and ask: could this be sepsis?",
        (
            "Don't wait for the next tablet, the morning or a GP slot.",
            "Lie down and don't be left alone.",
            "Tell them where the infection is, when it began and when there was last any urine.",
            "No massage, no running, no driving.",
        ),
    ),
    "aortic_emergency": Text(
        "Call {emergency} now: sudden pain like this can come from the main artery.",
        (
            "Lie still. Don't walk about, and don't drive.",
            "Say that it came on suddenly, where it goes, and about an aneurysm, Marfan syndrome, "
            "high blood pressure or a recent antibiotic.",
            "No massage, roller, stretching or heat.",
            "Nothing to eat or drink, and don't be left alone.",
        ),
    ),
    "hypothermia": Text(
        "Call {emergency} now, and ask for mountain rescue if you are out on the hill: this is "
        "dangerous cold.",
        (
            "Shelter from wind and rain. Wet kit off, dry layers on, and something under them too.",
            "Handle gently and lie them down: no jogging, rubbing of limbs, hot bath or alcohol.",
            "A warm sweet drink only for somebody who is fully awake.",
            "Shivering that has stopped is a bad sign. Don't let them sleep it off alone.",
        ),
    ),
    "hypoglycaemia_severe": Text(
        "Call {emergency} now: this looks like a dangerous blood sugar problem.",
        (
            "Low, awake and able to swallow: 15 to 20 g of fast sugar, and check again in 10 to "
            "15 minutes.",
            "Drowsy, fitting or not swallowing: nothing by mouth. Lay them on their side, and "
            "give glucagon if you know how.",
            "No insulin for a low, and no running on.",
            "High ketones with sickness or deep fast breathing: go to an emergency department now.",
        ),
    ),
    **RARER,
}
