"""What is said at level urgent, by condition."""

from assistant.red_flags.advice.general import Text
from assistant.red_flags.advice.urgent_rarer import RARER

URGENT: dict[str, Text] = {
    "suspected_dvt": Text(
        "This could be a blood clot in the limb. Have it checked today: {urgent}.",
        (
            "No massage, roller, massage gun, heat or deep stretching anywhere on that limb, and "
            "no compression sock to try it out: pressing can move a clot.",
            "No running and no massage appointment until a clot has been ruled out.",
            "Say which side it is, when it began, and any long journey, operation, plaster or "
            "boot, pregnancy, pill or hormones, cancer or earlier clot.",
            "Call {emergency} at once if you get breathless, have chest pain, cough blood or feel"
            " faint.",
        ),
    ),
    "chest_pain_settled": Text(
        "Chest pain on a run should be checked today, even when it has gone: {urgent}.",
        (
            "Ask for a heart tracing (ECG), and say what you were doing when it came.",
            "No hard running or racing until a clinician has cleared you.",
            "Massage, stretching or a looser strap is no answer to it; leave the chest alone.",
            "Call {emergency} if it comes back, lasts, or brings sweating, breathlessness, "
            "sickness, faintness, or pain in the arm, jaw or back.",
        ),
    ),
    "septic_joint": Text(
        "A joint that turns hot, swollen and very sore may be infected. Be seen today: {urgent}.",
        (
            "Go straight to an emergency department with a fever, if you feel very ill, if the "
            "joint is artificial, or if you can't bear to move it.",
            "Rest it. No massage, rolling, heat or stretching, and don't ice it and wait.",
            "No leftover antibiotics: they can hide what has to be treated.",
            "Call {emergency} with confusion, blotchy skin, fast breathing or shaking you can't "
            "stop.",
        ),
    ),
    "spreading_skin_infection": Text(
        "This may be a skin infection or a bite that needs treatment today: {urgent}.",
        (
            "Draw round the red edge with a pen and write down the time; cover the wound and keep"
            " the limb up.",
            "No massage, rolling or heat anywhere on that limb, and no running.",
            "After a bite or a dirty wound, ask about tetanus and antibiotics.",
            "Go to an emergency department now if it spreads fast, the skin turns black or "
            "blisters, or it hurts far more than it looks.",
            "Call {emergency} if you become confused, blotchy, breathless or very drowsy.",
        ),
    ),
    "cannot_weight_bear": Text(
        "A leg that won't carry you needs an X-ray check today: {urgent}.",
        (
            "Stay off it: crutches or somebody's arm. Don't try to walk it off or test it.",
            "Ice for 20 minutes at a time through a cloth, and keep it raised.",
            "No massage, rolling, heat or stretching, and no running.",
            "Call {emergency} if the foot turns cold, pale or numb, the limb is out of shape, or "
            "bone shows.",
        ),
    ),
    "suspected_fracture_acute": Text(
        "This may be a broken bone. Have it X-rayed today: {urgent}.",
        (
            "Keep it still and don't load it; ice through a cloth, and raise it.",
            "Take off rings, watch or shoe before it swells further.",
            "No massage, rolling, heat, stretching or taping to carry on.",
            "Call {emergency} or go to an emergency department at once if it is out of shape, "
            "cold, pale or numb, if bone shows, or after a hard fall with neck, back or hip pain.",
        ),
    ),
    "achilles_rupture": Text(
        "The Achilles tendon may have torn. Be seen today: {urgent}.",
        (
            "Keep the toes pointing down and stay off that foot; crutches if you can get them.",
            "No stretching, no massage, no rolling or heat, and no heel raises to see if it "
            "works: little pain doesn't mean that it is whole.",
            "Say if you take, or lately took, antibiotics ending in -floxacin, or had steroids.",
            "Call {emergency} if the foot turns cold, pale or numb, or the calf swells and you "
            "get breathless or have chest pain.",
        ),
    ),
    "muscle_tendon_rupture": Text(
        "This may be a torn muscle or tendon, and some must be mended early. Be seen today: "
        "{urgent}.",
        (
            "No massage, stretching, heat or rolling of it, bruise included, for at least three "
            "days and not before it has been examined.",
            "Ice through a cloth, a firm (not tight) bandage, and crutches if walking is hard.",
            "No ibuprofen or other anti-inflammatory if you take blood thinners or the bruise "
            "spreads.",
            "Call {emergency} if the swelling gets rock hard, the pain gets out of hand, or the "
            "limb turns numb, cold or pale.",
        ),
    ),
    "rhabdomyolysis": Text(
        "Overworked muscle may be harming your kidneys. Blood and urine tests today: {urgent}.",
        (
            "Stop all exercise, and stop ibuprofen and other anti-inflammatories.",
            "Drink to thirst while you get seen. No massage, sauna, heat or stretching.",
            "Say what you did and when, the colour of your urine, and every medicine you take.",
            "Call {emergency} with confusion, a pounding or uneven heartbeat, chest pain, or "
            "hardly any urine.",
        ),
    ),
    "locked_knee": Text(
        "A knee that is stuck should be examined today: {urgent}.",
        (
            "Don't force it straight, and let nobody wrench or pull it.",
            "Use crutches, and ice it through a cloth.",
            "No massage, massage gun, rolling, heat or stretching round the joint.",
            "Call {emergency} if the foot turns cold, pale or numb; go to an emergency department"
            " if the knee turns hot and you have a fever.",
        ),
    ),
    "knee_haemarthrosis": Text(
        "A joint or muscle that fills up may be bleeding inside. Have it seen today: {urgent}.",
        (
            "Protect it: crutches, a firm bandage, ice through a cloth.",
            "No running, twisting, massage, rolling, heat or stretching.",
            "With blood thinners or a bleeding disorder, ring whoever looks after that now, and "
            "take no ibuprofen or other anti-inflammatory.",
            "Call {emergency} if the foot turns cold, pale or numb, or the leg is out of shape.",
        ),
    ),
    "foot_drop_weakness": Text(
        "New weakness in a leg or foot can be a trapped nerve. Be examined today: {urgent}.",
        (
            "No running, and don't drive unless that foot works the pedals safely.",
            "No massage, rolling, heat, stretching or manipulation as a treatment for it.",
            "Mind stairs and kerbs: the foot can catch.",
            "Call {emergency} if both legs weaken, you go numb between the legs, bladder or bowel"
            " change, or an arm, your face or your speech is affected.",
        ),
    ),
    "femoral_neck_stress_fracture": Text(
        "This may be a stress fracture in a bone that can give way. Be seen today: {urgent}.",
        (
            "Stop running now and take the weight off it with crutches. No hop tests.",
            "Ask for an urgent MRI: an X-ray can look normal.",
            "No massage, rolling, heat or stretching of the hip, groin or the sore bone.",
            "Say if periods have stopped, you eat little, your bones are thin, or you had a "
            "stress fracture before.",
            "Call {emergency} if it suddenly gets far worse or you can't stand on that leg.",
        ),
    ),
    "testicular_pain": Text(
        "Go to A&E or an ER now, within the hour: a twisted testicle must be put right fast.",
        (
            "Don't wait for a call back or for tomorrow; surgery works best within about six "
            "hours.",
            "Nothing to eat or drink until you have been seen.",
            "Go even if the pain comes and goes, or has just eased. Close-fitting shorts for "
            "support.",
            "No massage, heat or stretching, and don't try to turn it back.",
            "Call {emergency} if you can't get there.",
        ),
    ),
    "spinal_infection_or_fracture": Text(
        "This back pain needs an examination today: {urgent}.",
        (
            "Lie or sit as is most comfortable, and don't lift or run.",
            "No deep massage, rolling, heat, stretching or manipulation of the spine.",
            "Say if you have a fever, thin bones, steroids, diabetes, a past cancer, or a recent "
            "infection, injection or operation.",
            "Call {emergency} with weak legs, numbness between the legs, a change of bladder or "
            "bowel, or confusion.",
        ),
    ),
    "child_limp_urgent": Text(
        "A child who limps like this should be examined today: {urgent}.",
        (
            "Choose an emergency department that sees children if there is a fever or no weight "
            "on the leg.",
            "Keep the weight off: carry them, or crutches. No sport, and don't wait for a physio.",
            "No massage, heat, stretching or exercises for the hip, thigh or knee. Knee pain can "
            "come from the hip.",
            "Call {emergency} if they turn drowsy, confused, blotchy or very ill, or after a bad "
            "fall.",
        ),
    ),
    "diabetic_foot_infected": Text(
        "With diabetes, this foot must be seen today: the foot clinic, {urgent}.",
        (
            "Stay off that foot altogether, even when nothing hurts: numb feet give no warning.",
            "Cover any wound with a clean dry dressing. No soaking, and don't cut anything "
            "yourself.",
            "No massage, rolling, heat or running.",
            "Call {emergency} with fever and shaking, confusion, or a foot that turns cold, blue "
            "or black.",
        ),
    ),
    "gi_bleed_black_stool": Text(
        "Black or bloody stools can mean bleeding inside. Be seen today: {urgent}.",
        (
            "Stop ibuprofen, naproxen and the like. Ask before you stop aspirin that was "
            "prescribed for your heart.",
            "No running, no alcohol, and no massage of the tummy.",
            "Call {emergency} if you feel faint or dizzy, bleed heavily, or bring up blood or "
            "something like coffee grounds.",
        ),
    ),
    "heat_exhaustion_dehydration": Text(
        "Rest and cool down now, and get advice today: {urgent}.",
        (
            "Lie in the shade with your legs up, wet the skin and fan it, and sip a drink if you "
            "are wide awake.",
            "You should feel better within 30 minutes.",
            "With no urine for eight hours or nothing staying down, be seen the same day.",
            "No ibuprofen, no massage, and no more running today.",
            "Call {emergency} if you aren't better after 30 minutes, or with confusion, odd "
            "behaviour, repeated vomiting, a fit, or skin that is very hot.",
        ),
    ),
    "head_injury_minor": Text(
        "This may be a concussion. Stop sport and get advice today: {urgent}.",
        (
            "Have somebody with you for 24 hours, and don't drive.",
            "No alcohol, few screens, no ibuprofen or aspirin for 48 hours, and no head or neck "
            "massage.",
            "No running until all symptoms have gone; then build up step by step.",
            "Call {emergency} with repeated vomiting, a worsening headache, drowsiness, "
            "confusion, a fit, weakness, trouble seeing or speaking, fluid from nose or ear, or "
            "if you take blood thinners.",
        ),
    ),
    "pregnancy_warning_signs": Text(
        "Stop, and ring your maternity unit or midwife today; out of hours: {urgent}.",
        (
            "Don't run or train until they have seen you.",
            "Pain low on one side with a late period, or in the first weeks: do a test now, and "
            "be seen today in an early pregnancy unit or emergency department.",
            "No massage of the calves or tummy, and no ibuprofen or other anti-inflammatory.",
            "Call {emergency} for heavy bleeding, faintness, pain at the tip of a shoulder, "
            "collapse, a fit, chest pain, breathlessness or severe pain.",
        ),
    ),
    "sustained_palpitations": Text(
        "A heartbeat that won't settle should be recorded today: {urgent}.",
        (
            "Sit or lie down. A tracing (ECG) while it is happening tells most, so go now.",
            "No running, caffeine or alcohol until you have been cleared, and no massage of the "
            "neck or chest.",
            "Call {emergency} with chest pain, breathlessness or faintness, or after a shock from"
            " an implanted device when you don't feel well.",
        ),
    ),
    **RARER,
    "fever_immunosuppressed": Text(
        "A fever on a medicine that lowers your defences needs a doctor today: {urgent}.",
        (
            "Say first which medicine you take, and since when. Ask whether to leave out the next "
            "dose; don't stop steroid tablets by yourself.",
            "You need a blood count, even if it feels like a cold.",
            "No running, no massage and no sauna while you are ill.",
            "Call {emergency} with shaking you can't stop, confusion, fast breathing, blotchy "
            "skin, or if you feel very ill.",
        ),
    ),
    "asthma_uncontrolled": Text(
        "Asthma that needs this much relief is out of control. Be seen today: {urgent}.",
        (
            "Take the reliever as your plan says, keep it with you, and go on with the preventer.",
            "Ask for a peak flow reading, and whether you need a course of steroid tablets.",
            "No running until it is under control; massage and breathing drills are no treatment.",
            "Call {emergency} if the reliever doesn't help or lasts less than four hours, you "
            "can't finish a sentence, or your peak flow falls to half of your best.",
        ),
    ),
}
