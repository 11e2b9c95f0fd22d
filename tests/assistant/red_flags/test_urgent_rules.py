"""Every urgent rule: sentences that fire it, and near misses that stay below urgent."""

import pytest

from assistant.red_flags.advice.urgent import URGENT
from assistant.red_flags.countries import COUNTRIES
from assistant.red_flags.levels import Level
from assistant.red_flags.matching import find_matches
from assistant.red_flags.reading import read_conversation
from assistant.red_flags.rules.urgent import RULES
from assistant.red_flags.screening import screen
from assistant.red_flags.withdrawal import find_standing
from tests.assistant.red_flags.inner_sentences import INNER

CONDITIONS = frozenset(
    """suspected_dvt chest_pain_settled septic_joint spreading_skin_infection cannot_weight_bear
    suspected_fracture_acute achilles_rupture muscle_tendon_rupture rhabdomyolysis locked_knee
    knee_haemarthrosis foot_drop_weakness femoral_neck_stress_fracture testicular_pain
    spinal_infection_or_fracture child_limp_urgent diabetic_foot_infected gi_bleed_black_stool
    heat_exhaustion_dehydration head_injury_minor pregnancy_warning_signs
    sustained_palpitations heart_failure fever_immunosuppressed
    jaundice rabies_risk eye_injury fever_after_travel asthma_uncontrolled""".split()
)

# Rule id → messages that fire it, messages that come near; " // " parts the turns of one runner.
TABLE: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    **INNER,
    "suspected-dvt.grown-and-warm": (
        (
            "My left calf is swollen and feels warm, nothing happened to it. Can I roll it?",
            "one leg is puffy below the knee and redder than the other one",
        ),
        (
            "My left calf isn't swollen or warm, just tight. Can I roll it?",
            "Both calves are a bit swollen and warm after the hot 20 miler, same as every summer.",
        ),
    ),
    "suspected-dvt.calf-grown-and-sore": (
        (
            "Right calf looks bigger than the left and the calf aches all day.",
            "my left calf is swollen, and that calf throbs when I sit",
        ),
        (
            "Right calf aches after hill reps, no swelling at all.",
            "Both calves ache and look pumped up after the gym.",
        ),
    ),
    "suspected-dvt.warm-and-risk": (
        (
            "Calf on my left has been sore since the flight home, I didn't strain it. Stretch?",
            "On the combined pill and my right calf aches for no reason, only that side.",
        ),
        (
            "Both calves are a bit stiff since the flight home, walking it off.",
            "On the combined pill, no leg pain at all. Are compression socks worth it?",
        ),
    ),
    "suspected-dvt.grown-and-risk": (
        (
            "Four weeks after my knee op the whole leg is swollen. Foam roller?",
            "I had a clot in my leg years ago. // Now the calf has puffed up on that side again.",
        ),
        (
            "Four weeks after my knee op, leg looks the same as the other. Foam roller?",
            "I had a clot in my leg years ago, nothing since. Can I start running?",
        ),
    ),
    "suspected-dvt.hot-and-swollen": (
        (
            "Nobody at the clinic has had a look at it, but one calf is hot and swollen",
            "My left calf has been red and swollen ever since I came home on Tuesday",
        ),
        (
            "Both calves are red and a bit swollen from the sun and the compression socks",
            "My left calf has never been red or swollen since I came home on Tuesday",
        ),
    ),
    "suspected-dvt.hands-on": (
        (
            "Is it ok to get a massage today if my calf is swollen?",
            "My lower leg is swollen after yesterday's run, can I roll it?",
        ),
        (
            "Both legs and both calves are swollen from the heat, is a massage fine?",
            "My calf isn't swollen, can I have a massage?",
        ),
    ),
    "suspected-dvt.arm": (
        (
            "My right arm is swollen and heavy with the veins standing out since the rowing.",
            "left arm looks bloated, swollen and purplish after a big pull up session",
        ),
        (
            "My arms are sore after a big pull up session.",
            "My right arm isn't swollen or purple, just sore.",
        ),
    ),
    "septic-joint.hot": (
        (
            "My knee is red and hot and I can't bend it, no fall. Ice?",
            "ankle is swollen and hot and ive got a fever",
        ),
        (
            "My knee is a bit warm after a long run, bends fine and cools by supper.",
            "Ankle swollen since I turned it, not hot, no fever, bends fine.",
        ),
    ),
    "septic-joint.red-overnight": (
        (
            "Woke up and the big toe joint is red and swollen, I can't bear the sheet on it.",
            "my elbow swelled up overnight and went red, I'm on methotrexate",
        ),
        (
            "The big toe is a bit red where the shoe rubs.",
            "My elbow isn't red or swollen, it just aches after press ups.",
        ),
    ),
    "septic-joint.fever-and-joint": (
        (
            "I have a fever and my hip is so sore I can't move it.",
            "chills since last night and the wrist, I cannot bend it",
        ),
        (
            "I had a fever in January and my hip was fine throughout.",
            "No fever, hip is stiff after the sofa and moves fine.",
        ),
    ),
    "spreading-skin-infection.red-line": (
        (
            "There's a red streak going up my shin from a blister.",
            "red line creeping up my foot from the cut, it's hot",
        ),
        (
            "My sock leaves a red line round my ankle that fades in minutes.",
            "No red line, the blister is dry and healing.",
        ),
    ),
    "spreading-skin-infection.spreading": (
        (
            "The graze on my knee is hot and the redness is spreading.",
            "infected blister, the red patch is bigger than yesterday, sore and warm",
        ),
        (
            "The graze on my knee is pink and getting smaller.",
            "Blister isn't red and the redness isn't spreading.",
        ),
    ),
    "spreading-skin-infection.hot-and-spreading": (
        (
            "The skin on my shin is red, hot and swollen, and it's spreading quickly.",
            "patch on my calf went red and its hot, growing since lunch",
        ),
        (
            "The skin on my shin is red from the sun and not hot, fading already.",
            "Running is spreading in our office, and the hot new shoes are red.",
        ),
    ),
    "spreading-skin-infection.pus-and-ill": (
        (
            "Pus is coming out of the blister and I feel feverish.",
            "cut on my shin is oozing, skin round it gone red",
        ),
        (
            "The blister leaked clear water and feels fine.",
            "No pus from the cut, and I feel well.",
        ),
    ),
    "spreading-skin-infection.bite": (
        (
            "A dog bit my calf on the towpath, two holes that bled. Can I run home?",
            "terrier nipped my ankle and it broke the skin",
        ),
        (
            "A dog chased me on the towpath and only barked.",
            "The dog had my leggings, only got a mouthful of fabric.",
        ),
    ),
    "cannot-weight-bear.no-weight": (
        (
            "I twisted my ankle on a root and can't put any weight on it.",
            "fell on the trail, cannot take more than two steps on that foot",
        ),
        (
            "I twisted my ankle on a root, it's sore but I can walk on it.",
            "I can't stand people who stop at the finish, I nearly fell over one.",
        ),
    ),
    "cannot-weight-bear.limb": (
        (
            "I couldn't weight bear on my right foot this morning. Which insole?",
            "since yesterday i cant stand on my left ankle",
        ),
        (
            "My foot hurts this morning but I can stand on it.",
            "Since the marathon I can't walk downstairs forwards, doms in both legs.",
        ),
    ),
    "cannot-weight-bear.carried": (
        (
            "Went over on my ankle and my mates had to carry me, I was carried to the car.",
            "slipped on ice yesterday and im hopping to the loo",
        ),
        (
            "Slipped on ice yesterday, got up and ran home.",
            "I carried my daughter home after she fell asleep in the buggy.",
        ),
    ),
    "suspected-fracture-acute.snap": (
        (
            "Heard a crack in my foot mid stride and it's swollen.",
            "my ankle went crack on the kerb, bone is really tender",
        ),
        (
            "My ankles crack when I get up, no pain.",
            "Knuckles crack all day, nothing swollen. Bad for me?",
        ),
    ),
    "suspected-fracture-acute.tender": (
        (
            "I rolled my ankle, it's swollen and the bone hurts to press.",
            "tripped on a root, wrist is swollen and really sore on the bone",
        ),
        (
            "I rolled my ankle, no swelling, and pressing the bone doesn't hurt.",
            "Tripped on a root, only a scrape on my palm.",
        ),
    ),
    "suspected-fracture-acute.hand": (
        (
            "Tripped over the kerb, and now I can't grip anything with my hand.",
            "fell on my hand, cant turn a key or hold the door",
        ),
        (
            "Tripped over the kerb, and my grip is the same as ever.",
            "My hands go cold on winter runs and get clumsy with zips.",
        ),
    ),
    "suspected-fracture-acute.older": (
        (
            "I'm 72 and slipped in the garden, my hip hurts with every step.",
            "mum is 70, fell off the kerb and her hip kills",
        ),
        (
            "I'm 72 and slipped in the garden, not a scratch, no pain.",
            "I'm 72 and my hip is stiff in the morning. Which stretches?",
        ),
    ),
    "achilles-rupture.bang": (
        (
            "Heard a pop in my achilles and now I can't go up on my toes.",
            "something snapped above my heel // now theres no push off on that side",
        ),
        (
            "My achilles is stiff first thing and I can do heel raises.",
            "My ankle pops when I circle it, and I can stand on my toes.",
        ),
    ),
    "achilles-rupture.kicked": (
        (
            "It felt like someone kicked me in the calf, but there was nobody there.",
            "thought i was shot in the leg, cant stand on tiptoe since",
        ),
        (
            "A defender kicked me in the calf on Sunday, bruised, tiptoes fine.",
            "I felt like I was flying, nobody near me on the home straight.",
        ),
    ),
    "achilles-rupture.gap": (
        (
            "There's a gap above my heel since the snap.",
            "you can feel a dent in the tendon, it went pop at squash",
        ),
        (
            "There's a gap above my heel in these shoes. Size down?",
            "My tendon is thick and stiff, no gap and no pop.",
        ),
    ),
    "muscle-tendon-rupture.tear": (
        (
            "My hamstring popped in the sprint and there's a massive bruise down my thigh.",
            "felt something rip in my quad, cant lift my leg straight",
        ),
        (
            "My hamstring tightened in the sprint, tiny bruise, I walk normally.",
            "My quads are sore after squats, no bruise.",
        ),
    ),
    "muscle-tendon-rupture.dent": (
        (
            "There's a dent in my quad since it tore on Saturday.",
            "my biceps rolled up like a ball after the pop",
        ),
        (
            "There's a dent in my thigh from my phone pocket.",
            "No dent in the muscle, no bruise, just tight.",
        ),
    ),
    "rhabdomyolysis.cola": (
        (
            "My pee looks like cola since the ultra.",
            "wee is brown today after that spin class",
        ),
        (
            "My pee is pale straw after two pints of water.",
            "I drink cola at aid stations and it makes me need a wee.",
        ),
    ),
    "rhabdomyolysis.dark-and-sore": (
        (
            "My wee is very dark and my quads are swollen since leg day.",
            "arms are rock solid and stuck bent // and the urine is dark too",
        ),
        (
            "My wee is very dark first thing and clears after breakfast, legs fine.",
            "My quads are sore since leg day, wee is normal.",
        ),
    ),
    "rhabdomyolysis.swollen-arms": (
        (
            "Did 100 pull ups, my arms are so swollen I can't straighten them.",
            "first spin class and my thighs are swollen, way worse than doms",
        ),
        (
            "Did 100 pull ups and my arms are sore, I can straighten them fine.",
            "First spin class, thighs tired, no swelling.",
        ),
    ),
    "locked-knee.stuck": (
        (
            "My knee is locked since I twisted it this morning.",
            "knee has been stuck bent since yesterday, wont straighten",
        ),
        (
            "My knee clicks on the stairs but never locks.",
            "Knee stiff after sitting, straightens fully once I walk.",
        ),
    ),
    "knee-haemarthrosis.fast": (
        (
            "Twisted my knee and it swelled up within an hour.",
            "landed badly, my knee ballooned straight away",
        ),
        (
            "My knee was a little puffy the next day.",
            "My knee didn't swell at all after the twist.",
        ),
    ),
    "knee-haemarthrosis.pop": (
        (
            "My knee popped on landing and it's huge.",
            "heard a pop and the knee is massive now",
        ),
        (
            "My knee pops in squats with no pain or swelling.",
            "No pop, no swelling, the knee only aches on stairs.",
        ),
    ),
    "knee-haemarthrosis.kneecap": (
        (
            "My kneecap slid out to the side and went back, the knee is swollen.",
            "my kneecap slid out at judo and went straight back, really puffy now",
        ),
        (
            "My kneecap tracks to the side a little, no pain or swelling.",
            "My kneecap slid out once as a teenager years ago, fine since.",
        ),
    ),
    "knee-haemarthrosis.thinner": (
        (
            "I take apixaban and my knee has filled up, hardly knocked it.",
            "on warfarin, ankle swelled up after a small knock",
        ),
        (
            "I take apixaban and my knees are fine. Which shoes?",
            "My dog is on warfarin, I run fine and nothing is swollen.",
        ),
    ),
    "foot-drop-weakness.foot": (
        (
            "My right foot keeps slapping the ground since Monday.",
            "sciatica, and now i cant lift my toes up",
        ),
        (
            "Both feet slap on the treadmill at low cadence.",
            "My toes lift fine, shins just tight.",
        ),
    ),
    "foot-drop-weakness.leg": (
        (
            "Sciatica for weeks and the leg is getting weaker.",
            "sudden weakness in my leg since yesterday",
        ),
        (
            "I have weak glutes, says my physio. Which exercises?",
            "Sciatica for weeks, leg is as strong as ever.",
        ),
    ),
    "femoral-neck-stress-fracture.hop": (
        (
            "Deep groin pain and I can't hop on that leg.",
            "sore spot on my shin bone, hopping is agony",
        ),
        (
            "Groin is tight and I can hop on that leg all day.",
            "Shin bone is fine, hop test no problem.",
        ),
    ),
    "femoral-neck-stress-fracture.walk": (
        (
            "Pain deep in the front of my hip, I'm limping and it aches at night.",
            "groin hurts, now every step, marathon in three weeks",
        ),
        (
            "The front of my hip is tight from sitting and loosens as I run.",
            "Groin is sore to squeeze after football, walking is fine.",
        ),
    ),
    "testicular-pain.sudden": (
        (
            "Sudden pain in my left testicle. Tight shorts?",
            "my son says one testicle hurts // he's been sick twice",
        ),
        (
            "Sudden rain soaked me, my testicles were cold for a while.",
            "My testicles are fine, only the shorts rub my thighs.",
        ),
    ),
    "testicular-pain.bad": (
        (
            "My balls have been in agony for two hours.",
            "one nut is swollen and sore, woke me up",
        ),
        (
            "My balls get chafed on long runs, bit sore, any cream?",
            "The balls of my feet hurt after two hours.",
        ),
    ),
    "spinal-infection-or-fracture.fever": (
        (
            "My lower back is really sore and I've got a fever.",
            "back pain for a week, shivery and sweaty at night",
        ),
        (
            "My lower back is sore after deadlifts, no fever.",
            "I had a fever last year. Now my back gets tight on hills.",
        ),
    ),
    "spinal-infection-or-fracture.fragile": (
        (
            "I have osteoporosis, slipped off the step, and my back is agony.",
            "im 70, coughed and something went crack in my back",
        ),
        (
            "I have osteoporosis. Is trail running safe for my spine?",
            "I'm 70 and my back is a little stiff after gardening.",
        ),
    ),
    "spinal-infection-or-fracture.stooped": (
        (
            "Missed a step and sat down hard, my back is so bad I can't stand up straight.",
            "sneezed, mid back went, every move makes me gasp",
        ),
        (
            "Missed a step and sat down hard, laughed, back is fine.",
            "My mid back is stiff after driving and eases with a walk.",
        ),
    ),
    "spinal-infection-or-fracture.cancer": (
        (
            "I had breast cancer in 2018. My back aches day and night now.",
            "prostate cancer five years ago, new constant pain in my spine",
        ),
        (
            "I had breast cancer in 2018 and want to run a 10k, no aches.",
            "My spine is fine, and I raise money for cancer research.",
        ),
    ),
    "child-limp-urgent.fever": (
        (
            "My son is 6, limping, and has a fever.",
            "daughter 9 hobbling on one leg and feels ill",
        ),
        (
            "My son is 6 and had a fever last month. Can he do junior parkrun?",
            "My daughter is 9, well, and runs about without a limp.",
        ),
    ),
    "child-limp-urgent.wont": (
        (
            "My 5 year old won't put weight on his leg since the trampoline.",
            "toddler refuses to stand on her left leg",
        ),
        (
            "My 5 year old won't eat before races. What can I give him?",
            "My toddler wants to run on grass barefoot, good for the legs?",
        ),
    ),
    "child-limp-urgent.turned": (
        (
            "My 13 year old limps and his foot turns out.",
            "son is 12, screams when i bend his hip",
        ),
        (
            "My 13 year old's trainers turned out to be too small.",
            "My son is 12 and bends his hip as he likes.",
        ),
    ),
    "child-limp-urgent.pop": (
        (
            "My 14 year old felt a pop in his hip sprinting and had to be carried off.",
            "daughter is 13, felt a pop in the groin at the start, leaning on us to walk",
        ),
        (
            "My 14 year old's hip pops for fun, no pain.",
            "My daughter is 13 and popped out for an easy jog.",
        ),
    ),
    "child-limp-urgent.night": (
        (
            "My 7 year old wakes crying with her hip.",
            "our son is 8, waking crying with thigh pain at night",
        ),
        (
            "My 7 year old sleeps well and her hip is fine.",
            "Our son is 8 and cries when he loses a race.",
        ),
    ),
    "child-limp-urgent.long": (
        (
            "My 10 year old has been limping for two weeks, nobody has seen it.",
            "daughter 11 with a limp, 9 days now",
        ),
        (
            "My 10 year old has been running for two weeks and loves it.",
            "My daughter is 11, no limp, two weeks into athletics.",
        ),
    ),
    "diabetic-foot-infected.hot-and-grown": (
        (
            "I'm type 1. My left foot is puffy. It's hotter than the other, no wound.",
            "diabetic here, foot looks swollen and its red, no pain",
        ),
        (
            "I'm type 1 and my feet are fine. Which socks for a hot day?",
            "Diabetic, blister on the heel is small and clean and dry.",
        ),
    ),
    "diabetic-foot-infected.sign": (
        (
            "Dad has diabetes and his toe has gone black.",
            "type 2, heel blister is oozing and smells",
        ),
        (
            "Dad has diabetes and wants black running shoes for wide feet.",
            "Type 2, no blisters, toes fine. How much should I walk?",
        ),
    ),
    "gi-bleed-black-stool.black": (
        (
            "My poo is black and sticky since I took naproxen.",
            "black tarry stools for two days",
        ),
        (
            "My poo is black from the iron tablets, the GP said it would be.",
            "My stools are normal, no black, no blood.",
        ),
    ),
    "gi-bleed-black-stool.bloody": (
        (
            "Bloody diarrhoea after every long run.",
            "there was dark red blood in my poo after the race",
        ),
        (
            "Diarrhoea after every long run, no blood.",
            "My poo is normal and so is my blood test.",
        ),
    ),
    "heat-exhaustion-dehydration.sick": (
        (
            "Just ran in the heat, I'm dizzy with a pounding headache.",
            "30 degrees, feel sick and clammy after my 10k",
        ),
        (
            "Ran in the heat, thirsty, fine after a drink.",
            "Hot day, no dizziness, no headache. Slower pace?",
        ),
    ),
    "heat-exhaustion-dehydration.no-pee": (
        (
            "I haven't peed since the race this morning and it's now 9 pm.",
            "no wee for 12 hours after the ultra",
        ),
        (
            "I peed twice since the race this morning.",
            "Haven't peed yet, the queue for the portaloo is long.",
        ),
    ),
    "heat-exhaustion-dehydration.nothing-down": (
        (
            "I can't keep water down since the marathon.",
            "every drink comes back up since my long run, cant keep anything down",
        ),
        (
            "I can't keep my pace down in the first mile of a marathon.",
            "Water stays down fine since the marathon.",
        ),
    ),
    "head-injury-minor.knock": (
        (
            "I hit my head on a branch yesterday and I've got a headache.",
            "banged my head on the cupboard // bit foggy since",
        ),
        (
            "I hit my head on a branch three weeks ago, never so much as a headache.",
            "My headache is from the wine, I didn't hit my head.",
        ),
    ),
    "pregnancy-warning-signs.sign": (
        (
            "I'm pregnant and bleeding a little after my run.",
            "pregnant, nearly fainted on the treadmill",
        ),
        (
            "I'm pregnant, no bleeding, and feel great. Can I run 5k?",
            "Pregnant runner, which bump belt doesn't ride up?",
        ),
    ),
    "pregnancy-warning-signs.weeks": (
        (
            "I'm 29 weeks and the baby has hardly moved today.",
            "34 weeks, tightenings every few minutes since my jog",
        ),
        (
            "I'm 29 weeks and the baby kicks all day.",
            "34 weeks into my plan, and my hip flexors are tight.",
        ),
    ),
    "sustained-palpitations.rest": (
        (
            "My heart has been racing for an hour and I'm just sitting on the sofa.",
            "pulse is 140 lying in bed, been two hours",
        ),
        (
            "My heart races in intervals and settles in two minutes.",
            "My pulse is 52 lying in bed.",
        ),
    ),
    "sustained-palpitations.goes-on": (
        (
            "My heart is pounding and won't slow down now.",
            "heart has been fluttering all evening, still going",
        ),
        (
            "My heart isn't pounding now.",
            "My heart was pounding on the start line, then it settled.",
        ),
    ),
    "heart-failure.flat": (
        (
            "need an extra pillow to breathe since that virus, put on half a stone in a week",
            "short of breath lying flat, and my ankles are puffy by evening",
        ),
        (
            "best pillow for neck ache?",
            "breathing exercises lying down, ankles a bit puffy after the flight",
        ),
    ),
    "heart-failure.pillows": (
        (
            "More puffed than usual for three weeks, ankles swelling, and I need 3 pillows",
            "breathless on the flat // my feet are swollen, and I sleep propped on extra pillows",
        ),
        (
            "I need 2 pillows for my neck, and the ankle is swollen from a sprain",
            "38 weeks pregnant, feet puffy, sleep with extra pillows",
        ),
    ),
    "knee-haemarthrosis.born-bleeder": (
        (
            "I have haemophilia, twisted my knee, it's filling up",
            "von Willebrands here, knee's ballooning since the run",
        ),
        ("do haemophiliacs run marathons?", "haemophilia, knee fine, how far can I run?"),
    ),
    "jaundice.eyes": (
        (
            "husband says my eyes look yellow, been on flucloxacillin for a toe",
            "I have jaundice, can I run?",
        ),
        ("yellow lenses for dusk, tired eyes", "the eyes on my dog look yellow"),
    ),
    "jaundice.skin": (
        ("my skin's a funny yellow colour and my poo is pale", "he's gone a bit yellow lately"),
        ("my skin round the bruise has gone yellow", "the skin on my heel is yellow and hard"),
    ),
    "jaundice.and-ill": (
        ("gone yellow, feel rough", "turning yellow, and itchy all over"),
        ("my toenail's gone yellow, feel rough after the race", "yellow jersey, felt rough"),
    ),
    "rabies-risk.animal": (
        ("a monkey scratched me on my run", "bitten by a stray this morning, washed it"),
        (
            "saw a monkey in Bali on my run",
            "stray laces tripped me",
            "bitten hard by the running bug",
        ),
    ),
    "rabies-risk.abroad": (
        (
            "a dog bit my calf while I was jogging in Morocco",
            "dog bite on my leg. We are on holiday in Goa",
        ),
        (
            "dog bite last year in India, had the full rabies course",
            "going to Bali, do runners get bitten by dogs?",
        ),
    ),
    "eye-injury.hit": (
        ("scratched my eye on a twig", "a branch whipped me in the eye"),
        (
            "scratched my sunglasses on a branch",
            "a blossom on a branch caught my eye",
            "fly in my eye on the bike",
        ),
    ),
    "fever-after-travel.tropics": (
        (
            "back from Kenya, shivering every other day with fever, can I run?",
            "went to Ghana in May // I get fever and chills",
        ),
        ("back from a Kenya camp, can I taper?", "race fever! off to South Africa for Comrades"),
    ),
    "achilles-rupture.quinolone": (
        (
            "levofloxacin day 4, calf tendon popped a bit and swollen",
            "on cipro, heard a snap in my Achilles",
        ),
        (
            "levofloxacin finished, heel fine, popped to the shop",
            "cipro since Monday, both Achilles sore",
        ),
    ),
    "chest-pain-settled.once": (
        (
            "I had chest pain on a run last week, nothing since.",
            "tight chest on saturdays long run, went off, fine since",
        ),
        (
            "My chest strap rubbed last week, fine since.",
            "I had chest pain last week, the ECG was normal and the GP cleared me.",
        ),
    ),
}

HITS = [(rule, text) for rule, (hits, _) in TABLE.items() for text in hits]
MISSES = [(rule, text) for rule, (_, misses) in TABLE.items() for text in misses]
CONDITION = {rule.id: rule.condition for rule in RULES}


def _split(text: str) -> list[str]:
    return text.split(" // ")


@pytest.mark.parametrize(("rule", "text"), HITS, ids=[f"{r}: {t[:40]}" for r, t in HITS])
def test_sentence_fires_its_rule(rule: str, text: str) -> None:
    turns = _split(text)
    fired = {m.rule.id for m in find_matches(RULES, find_standing(read_conversation(turns)))}
    screening = screen(turns)
    levels = {finding.condition: finding.level for finding in screening.findings}

    assert rule in fired
    assert levels[CONDITION[rule]] is Level.URGENT
    assert screening.level is Level.URGENT


@pytest.mark.parametrize(("rule", "text"), MISSES, ids=[f"{r}: {t[:40]}" for r, t in MISSES])
def test_near_miss_stays_below_urgent(rule: str, text: str) -> None:
    assert screen(_split(text)).level < Level.URGENT


def test_every_rule_has_two_hits_and_two_misses() -> None:
    assert sorted(rule.id for rule in RULES) == sorted(TABLE)
    assert all(len(hits) >= 2 and len(misses) >= 2 for hits, misses in TABLE.values())


def test_every_condition_has_a_rule_and_a_text() -> None:
    assert {rule.condition for rule in RULES} == CONDITIONS
    assert set(URGENT) == CONDITIONS


def test_texts_say_today_or_now_and_when_to_call_for_an_ambulance() -> None:
    for condition, text in URGENT.items():
        assert "today" in text.title or "now" in text.title, condition
        assert any("{emergency}" in step for step in text.steps), condition
        everything = " ".join((text.title, *text.steps)).lower()
        if condition != "heat_exhaustion_dehydration":
            assert "massage" in everything, condition


@pytest.mark.parametrize("country", sorted(COUNTRIES))
def test_texts_fill_for_every_country(country: str) -> None:
    screening = screen(["my left calf is swollen and hot"], country=country)

    assert screening.advice is not None
    assert "{" not in screening.advice.text
