"""Every clinician rule: sentences that fire it, and sentences that come near and mean nothing."""

from collections.abc import Iterator

import pytest

from assistant.red_flags.advice.building import TEXTS
from assistant.red_flags.levels import Level
from assistant.red_flags.matching import find_matches
from assistant.red_flags.reading import read_conversation
from assistant.red_flags.rules.clinician import RULES, SOURCES
from assistant.red_flags.screening import screen
from assistant.red_flags.withdrawal import find_standing

BY_ID = {rule.id: rule for rule in RULES}

# Rule → conversations that fire it, and near misses. " || " parts the turns.
TABLE: dict[str, tuple[list[str], list[str]]] = {
    "anticoagulant-clot-massage.thinner": (
        [
            "I'm on apixaban, would a deep tissue massage on my hamstrings be alright?",
            "Which foam roller for tight quads? || I should say I take warfarin, no bother with it",
        ],
        [
            "I'm on apixaban, what pace should my easy runs be?",
            "Not on blood thinners or anything, can I foam roll my quads daily?",
        ],
    ),
    "anticoagulant-clot-massage.past-clot": (
        [
            "Had a DVT four years ago, all normal now. Is cupping ok?",
            "I had a blood clot in my leg back in 2019, can I use a massage gun on my calves?",
        ],
        [
            "Had a DVT four years ago, all normal now. Which trail shoes for mud?",
            "My gran had a clot years ago. I'm fine, is foam rolling my quads worth it?",
        ],
    ),
    "varicose-veins-massage.hands-on": (
        [
            "I've varicose veins down both calves, is foam rolling ok?",
            "Lumpy veins on my legs since the twins, can I get a sports massage?",
        ],
        [
            "My veins pop when I'm lean and hot after lifting, is foam rolling fine?",
            "In the same vein, is a massage before a race any use?",
        ],
    ),
    "anticoagulant-clot-massage.named-other": (
        [
            "My nan is on warfarin, can I massage her calves?",
            "My uncle is on blood thinners. Should I give him a foot rub?",
        ],
        [
            "My nan is on warfarin. Which massage helps my own calves?",
            "My wife is tired. Can I massage her calves?",
        ],
    ),
    "varicose-veins-massage.named-other": (
        [
            "My nan has varicose veins. Can I massage her legs?",
            "My aunt has varicose veins and wants me to rub her calves",
        ],
        [
            "My nan has varicose veins. Is rolling good for me?",
            "My aunt has tired calves and wants me to rub them",
        ],
    ),
    "pregnancy-surgery-massage.named-other": (
        [
            "My wife is pregnant so I want to massage her feet, ok?",
            "My client had a c section 3 weeks ago, can I massage her back?",
        ],
        [
            "My wife is pregnant so I run early. Is rolling good for my calves?",
            "My client ran a marathon 3 weeks ago, can I massage her back?",
        ],
    ),
    "varicose-veins-massage.after-surgery": (
        [
            "Had my veins stripped three weeks ago, when can I run?",
            "Vein surgery on the 3rd, can I start training again?",
        ],
        [
            "My physio drew round a vein with a pen, can I run?",
            "Stripped the old lino at the weekend, can I still race tomorrow?",
        ],
    ),
    "pregnancy-surgery-massage.pregnant": (
        [
            "I'm 20 weeks pregnant, can I have a sports massage?",
            "Pregnant and my calves are like rope. Is a roller fine?",
        ],
        [
            "Pregnant and loving my runs, which belt for the bump?",
            "Due in London in ten weeks, is a massage the day before wise?",
        ],
    ),
    "pregnancy-surgery-massage.newborn": (
        [
            "Gave birth three weeks ago and I'd love my legs massaged.",
            "Our baby is 12 days old, may I book a deep tissue massage?",
        ],
        [
            "Our puppy is 12 days old. Is a massage before a race sensible?",
            "My youngest is three, I run with the buggy. Is foam rolling useful?",
        ],
    ),
    "pregnancy-surgery-massage.operation": (
        [
            "Knee arthroscopy five weeks ago, may I foam roll my quad?",
            "Hernia repair 3 weeks ago, when can I run?",
        ],
        [
            "Had my appendix out years ago, is foam rolling my quads ok?",
            "I do data operations for a bank, when can I run at lunch?",
        ],
    ),
    "pregnancy-surgery-massage.cancer-treatment": (
        [
            "Between rounds of chemo, is a massage a good idea?",
            "I've lymphoedema in one leg, can I use a massage gun?",
        ],
        [
            "I'm fundraising for a cancer charity, is a massage before the race worth it?",
            "Is a massage after a marathon worth the money?",
        ],
    ),
    "nsaid-caution.body": (
        [
            "I take ramipril, is ibuprofen ok for my knee?",
            "Can I use diclofenac for my calf with kidney disease?",
        ],
        [
            "Is paracetamol ok for a sore calf? I take ramipril.",
            "No kidney trouble, no tablets, one ibuprofen for a stubbed toe, fine?",
        ],
    ),
    "nsaid-caution.ulcer": (
        [
            "I had a stomach ulcer years ago, is naproxen alright for my back?",
            "Which is gentler, ibuprofen or aspirin? || Had an ulcer in my thirties",
        ],
        [
            "I had a mouth full of grit, which gel is easiest to swallow?",
            "Never had an ulcer, one ibuprofen for a headache, ok?",
        ],
    ),
    "nsaid-caution.older": (
        ["I'm 70, is ibuprofen ok for my knees?", "Naproxen for a sore hip? I am 66."],
        ["I'm 70, is a 10k plan sensible?", "I'm 30 and fit, one ibuprofen for a headache, ok?"],
    ),
    "nsaid-caution.before-running": (
        [
            "Two ibuprofen before the marathon, sensible?",
            "I take nurofen at mile 15 to get me through.",
        ],
        [
            "I never take ibuprofen before a race, what about caffeine?",
            "Coffee before the marathon, sensible?",
        ],
    ),
    "nsaid-caution.daily": (
        [
            "I've been popping ibuprofen every day for months.",
            "Taking naproxen three times a day for my shin.",
        ],
        [
            "I take magnesium every day for months now.",
            "I stopped taking ibuprofen, it did nothing.",
        ],
    ),
    "fluoroquinolone-tendon.sore": (
        [
            "Started ciprofloxacin last week and my achilles is sore.",
            "How do I stretch a stiff heel cord? || I'm on day five of levofloxacin",
        ],
        [
            "On amoxicillin for a tooth and my achilles is stiff first thing.",
            "Had cipro years ago, no tendon trouble, how many heel drops?",
        ],
    ),
    "steroid-tendon.injected": (
        [
            "Cortisone jab in my heel last week, can I run on Sunday?",
            "Had a steroid injection in my knee ten days ago, is foam rolling fine?",
        ],
        [
            "My steroid nasal spray dries my nose, can I run?",
            "That plan is my old one on steroids, can I run six days?",
        ],
    ),
    "steroid-tendon.tablets": (
        [
            "I've been on prednisolone for years and my shin bone hurts.",
            "Long term steroids for my lungs, now my hip aches when I jog.",
        ],
        [
            "I use a steroid cream for eczema, my quads are a bit sore after squats.",
            "Been on a new plan for years, which shoes next?",
        ],
    ),
    "diabetic-foot-wound.broken-skin": (
        [
            "Type 2 diabetic with a blister on my heel, can I run?",
            "Small cut under my toe, clean. || I'm diabetic by the way",
        ],
        [
            "Blister on my heel from new shoes, can I run?",
            "I'm type 1, how many gels for a half marathon?",
        ],
    ),
    "child-hip-knee-pain.child": (
        [
            "My son is 12 and his knee hurts after football.",
            "My daughter is limping after cross country, no fever, no fall.",
        ],
        [
            "My son is 12 and loves cross country, which spikes?",
            "My daughter ran her first parkrun and I'm proud, my knee hurts though.",
        ],
    ),
    "child-hip-knee-pain.self": (
        [
            "im 13 and my hip hurts when i sprint",
            "I am 14, my knee is sore below the cap after jumping.",
        ],
        [
            "im 13 and i want to run a 5k, how do i start",
            "I'm 12 weeks into a plan and my quads are a bit sore after squats.",
        ],
    ),
    "palpitations-dizziness-running.beats": (
        [
            "I get palpitations when I run hard, gone in a minute.",
            "My heart skips beats on the hills.",
        ],
        [
            "My heart skipped when he proposed, can I wear the ring on runs?",
            "My heart rate is 170 when I run hard, I feel fine.",
        ],
    ),
    "palpitations-dizziness-running.dizzy": (
        [
            "I go light headed every time I sprint.",
            "Felt dizzy on my run twice this week and had to sit down.",
        ],
        ["Dizzy when I stand up too quick, fine on my run.", "No dizziness on my runs, just slow."],
    ),
    "palpitations-dizziness-running.family": (
        [
            "My brother died suddenly at 34 and I get palpitations now and then.",
            "My uncle dropped dead at 40. || I feel a flutter, my heart flutters on tempo days",
        ],
        [
            "My grandad died at 93 in his sleep. Is a 50k too much?",
            "My watch died at 34 km, how do I pace without it?",
        ],
    ),
    "palpitations-dizziness-running.heart-condition": (
        [
            "I've a heart condition, can I do a marathon?",
            "Living with cardiomyopathy, are hill sprints alright?",
        ],
        [
            "I run for a heart charity, which marathon is flattest?",
            "I've no heart condition, can I do a marathon in a year?",
        ],
    ),
    "breathlessness-exertion-new.breathless": (
        [
            "I'm out of breath way more than usual on easy runs.",
            "Still puffing on the stairs since covid, and it is worse on easy runs.",
        ],
        [
            "Out of breath at the end of intervals, settles in a minute.",
            "Week two of couch to 5k and out of breath on slow runs, better every time.",
        ],
    ),
    "breathlessness-exertion-new.chesty": (
        ["Wheezing on every run lately.", "I've been coughing after every run for three weeks."],
        ["I coughed once in the dusty gym.", "What breathing rhythm suits an easy run?"],
    ),
    "focal-bone-pain.one-spot": (
        [
            "One exact spot on my shin bone is sore to press.",
            "Top of my foot hurts in one place and I wince when I hop.",
        ],
        [
            "A sore spot deep in the muscle of my calf, a knot, eases when pressed.",
            "No point tenderness, a hand's length of shin is achy and warms up.",
        ],
    ),
    "focal-bone-pain.heel-squeeze": (
        [
            "It hurts when I squeeze my heel from both sides.",
            "My heel, if you pinch it both sides I jump.",
        ],
        [
            "I squeeze a ball with my toes for my arches.",
            "My heel is a bit stiff with the first steps.",
        ],
    ),
    "night-rest-pain.sleepless": (
        [
            "My shin pain wakes me most nights.",
            "My thigh aches, deep. || It keeps me awake, three weeks now",
        ],
        [
            "My quads ache and kept me awake the night after the marathon, DOMS I suppose.",
            "The neighbours keep me awake most nights, how do I train tired?",
        ],
    ),
    "night-rest-pain.at-rest": (
        [
            "My foot aches even at rest, every night for two weeks.",
            "Deep ache in my shin lying down, most nights.",
        ],
        [
            "My hip is only sore when I lie on it, every night.",
            "Night cramps in my calf every night, gone when I stretch, all night I fidget.",
        ],
    ),
    "worsening-week-on-week.trend": (
        [
            "My knee pain is getting worse every week although I cut back.",
            "The shin pain is worse with each run.",
        ],
        [
            "The hill sessions get worse each week but my legs love it.",
            "My knee pain was bad last week and it's slowly getting better.",
        ],
    ),
    "worsening-week-on-week.part": (
        [
            "Worse every week, this left knee of mine.",
            "It is my hip. Getting worse and worse, I dropped a session.",
        ],
        [
            "Getting worse at pacing, my legs are fine.",
            "The weather is worse every week and my knees get muddy.",
        ],
    ),
    "cancer-history-bone-pain.new": (
        [
            "Prostate cancer years ago and now my back is sore.",
            "Had chemo last year and new hip pain.",
        ],
        [
            "Had chemo last year, new shoes today, which half is flat?",
            "Now my hip is sore after squats, no history of cancer.",
        ],
    ),
    "worsening-week-on-week.distance": (
        [
            "My knee pain used to start at mile 5 and now at mile 1.",
            "My calf only hurt after runs, now it hurts walking to the shops.",
        ],
        [
            "I used to stop at mile 5 and now I run mile 10 happily.",
            "Week one mile 3, week two mile 5, the plan goes up nicely.",
        ],
    ),
    "persistent-pain.months": (
        [
            "My achilles has been sore for four months.",
            "Plantar fasciitis six months now, tried everything.",
        ],
        [
            "It's four months to my marathon, which plan?",
            "My achilles was sore for months but it's slowly getting better.",
        ],
    ),
    "persistent-pain.giving-way": (
        [
            "My knee keeps giving way now and then, for two months.",
            "Every run lately my knee catches on the stairs.",
        ],
        ["My laces keep giving way every run.", "I keep catching my sleeve on the gate every run."],
    ),
    "persistent-pain.massages": (
        [
            "Four massages and the hip is no better.",
            "He's had five massages and it's still the same.",
        ],
        ["Four massages a year keep me happy.", "Two massages and it's gone, keep booking?"],
    ),
    "numbness-tingling.leg": (
        [
            "My toes go numb at mile three every run.",
            "Pins and needles down my calf for three weeks.",
        ],
        [
            "My toes went numb in the snow, fine when warm.",
            "My foot fell asleep when I sat cross legged, fine in a minute.",
        ],
    ),
    "numbness-tingling.hands-on": (
        [
            "My big toe is numb after running, should I get a massage?",
            "Is a massage any use if my foot is numb?",
        ],
        [
            "My foot went numb when I sat cross legged, is a massage any use?",
            "My foot isn't numb, is a massage any use?",
        ],
    ),
    "swelling-heat-redness.swollen": (
        ["My knee has been swollen for five days.", "Ankle puffy after every run, a month of it."],
        [
            "My feet swell a little in the heat on long runs.",
            "My ankle was swollen on Monday and it's gone down now.",
        ],
    ),
    "swelling-heat-redness.bruise": (
        ["A bruise came up on my shin for no reason.", "I bruise easily these days."],
        ["A bruise on my shin from the coffee table, fading.", "For no reason at all I love mud."],
    ),
    "systemic-symptoms.weight": (
        [
            "I've lost a stone without trying and my legs ache.",
            "Clothes hanging off me, no appetite, always tired.",
        ],
        [
            "I've lost a stone on purpose with a diet plan.",
            "Which race belt if my shorts are loose after a wash?",
        ],
    ),
    "systemic-symptoms.night-sweats": (
        [
            "Night sweats for three weeks and my bones ache.",
            "I soak the sheets most nights and my hips are sore.",
        ],
        [
            "I sweat on the treadmill and soak my shirt.",
            "My shirt is soaked after every long run, is that normal?",
        ],
    ),
    "systemic-symptoms.fever": (
        ["A temperature most evenings and a sore knee.", "Fever on and off, two weeks of it."],
        [
            "The temperature drops most evenings, which jacket?",
            "Hay fever two weeks now, any tips for pollen?",
        ],
    ),
    "systemic-symptoms.drained": (
        [
            "Always tired and bruising easily.",
            "I'm exhausted all the time. || bruises from nothing, all over my legs",
        ],
        [
            "Always tired in peak week, sleep well, no bruises.",
            "Bruised my shin on the box jump, not tired at all.",
        ],
    ),
    "cancer-history-bone-pain.own": (
        [
            "I had breast cancer in 2015 and now my hip is sore.",
            "My ribs ache, three weeks. || I had a melanoma removed in 2019",
        ],
        [
            "I had breast cancer in 2015, feel great, which half marathon is flat?",
            "My aunt had breast cancer, my quads are sore after squats.",
        ],
    ),
    "cancer-history-bone-pain.relative": (
        [
            "My mum had breast cancer and her hip is sore when she runs.",
            "Dad had prostate cancer, his shin has been aching for a month.",
        ],
        [
            "My mum had breast cancer and I run for her every year.",
            "Dad had prostate cancer, his running club is lovely.",
        ],
    ),
    "growing-lump.grows": (
        ["The lump on my thigh is getting bigger.", "A hard lump in my calf that keeps growing."],
        [
            "I've a lump of cash saved for a bigger race.",
            "Speed bumps on my route, is it worth growing my stride?",
        ],
    ),
    "growing-lump.apart": (
        [
            "There is a lump in my thigh. It has doubled since June.",
            "Found a lump behind my knee. It doesn't move.",
        ],
        [
            "There is a lump in my old mattress. It has doubled my back rubs.",
            "The lump in my calf rubs out under the roller, gone by morning, golf ball helps.",
        ],
    ),
    "growing-lump.private": (
        ["I found a lump in my breast.", "Swollen glands in my neck for five weeks."],
        ["I found a tennis ball under my bed.", "Check for a lump in the road by the bridge."],
    ),
    "red-s.periods": (
        ["I haven't had a period for five months.", "My periods stopped when I upped the miles."],
        ["My period pains are gone since I run.", "The cool down period has gone from my plan."],
    ),
    "red-s.food": (
        [
            "I'm scared to eat carbs and always tired.",
            "Skipping meals to stay light, and my shin hurts.",
        ],
        [
            "How many carbs should I eat before a long run?",
            "I skip dessert before races and feel great.",
        ],
    ),
    "red-s.stress-injuries": (
        [
            "That's my third stress fracture in two years.",
            "Another stress fracture, the foot this time.",
        ],
        [
            "My third marathon in two years!",
            "What is the difference between a stress fracture and shin splints?",
        ],
    ),
    "red-s.hormones": (
        [
            "No sex drive and always tired since I upped the miles.",
            "Low testosterone and my shins hurt.",
        ],
        ["No drive to run in the rain lately.", "Low on gels for Sunday, what else works?"],
    ),
    "exertional-compartment.pattern": (
        [
            "My shins go rock hard at ten minutes every run and ease when I stop.",
            "Calves tight as drums at 2k every time, gone within 15 minutes.",
        ],
        [
            "My calves are tight for the first ten minutes of every run, then it goes.",
            "My legs burn in the last 50 of a sprint.",
        ],
    ),
    "exertional-claudication.cramp": (
        [
            "My calf cramps after 300 metres every time, I stand two minutes and it's gone.",
            "Buttock burns at the same bend every walk, I stand a minute and it quits.",
        ],
        [
            "My calf cramped in bed last night, one off.",
            "Calf cramped once at 38k of a hot marathon, never before.",
        ],
    ),
    "exertional-claudication.risk": (
        [
            "Smoker here, my calf cramps walking uphill and goes when I stop.",
            "I'm diabetic and my calf cramps, fine when I stop for a minute.",
        ],
        [
            "Smoker here, which couch to 5k app?",
            "My calf cramps in cold water, non-smoker, stretching helps.",
        ],
    ),
    "exertional-claudication.pale-foot": (
        [
            "My foot goes white on hill reps, pinks up after.",
            "My foot goes cold and pale after intervals, then comes back.",
        ],
        ["My feet are white with talc.", "My hands go cold in winter, which gloves?"],
    ),
    "inflammatory-pain.morning": (
        [
            "Morning stiffness in my hands for over an hour.",
            "My back is stiff every morning till ten, running helps.",
        ],
        ["A bit of morning fog, does running help?", "I'm stiff for five minutes after sitting."],
    ),
    "inflammatory-pain.morning-eases": (
        [
            "My hips are stiff every morning and loosen once I get moving.",
            "Stiff hands first thing, six weeks now.",
        ],
        [
            "The back of my ankle is stiff in the morning and eases once I'm running.",
            "My heel is stiff first thing, six weeks now.",
        ],
    ),
    "inflammatory-pain.spine": (
        [
            "Lower back pain for four months, worse with rest, better once I'm moving.",
            "Stiff back since summer, running helps it more than rest.",
        ],
        [
            "Lower back sore after deadlifts yesterday.",
            "Stiff competition all summer, running helps my mood.",
        ],
    ),
    "inflammatory-pain.sausage": (
        ["My toe looks like a sausage and has for weeks.", "Sausage finger and a sore heel."],
        [
            "Sausage sandwich after parkrun, too much?",
            "My toe looks like a sausage, I stubbed it yesterday.",
        ],
    ),
    "inflammatory-pain.known": (
        [
            "I have psoriasis and both my heels are sore.",
            "Crohns for years, now a stiff lower back and sore knees. both heels too",
        ],
        ["I have psoriasis, which fabric rubs least?", "Both my heels rub in new shoes."],
    ),
    "visible-haematuria.red": (
        [
            "There was blood in my pee after the long run.",
            "Pink wee after the marathon, then clear.",
        ],
        ["My wee was red, it was the beetroot.", "My face is red after runs."],
    ),
    "tetanus-risk.gap": (
        [
            "Rusty nail went through my trainer, not had a tetanus since school.",
            "I cut myself on a rusty fence, never had a tetanus jab.",
        ],
        [
            "Had my tetanus booster last year, graze on my knee from the mud.",
            "Rusty after a break from running, how do I nail the pacing?",
        ],
    ),
    "exertional-claudication.full-effort": (
        [
            "My left thigh goes dead and weak at full effort, fine at rest.",
            "Sprinting flat out the right leg only goes heavy and powerless, gone in minutes.",
        ],
        [
            "Thighs burn at full effort, both legs.",
            "Sprinting flat out my left hamstring felt heavy, fine walking.",
        ],
    ),
    "illness-fever-running.fever": (
        [
            "I've a fever, can I still run tomorrow?",
            "Running a temperature but the race is on Sunday.",
        ],
        ["Boiling out this week, can I still run?", "No fever, no cough, can I run tomorrow?"],
    ),
    "illness-fever-running.gut": (
        [
            "Vomiting since last night, race tomorrow.",
            "Stomach bug this week, can I do my long run?",
        ],
        [
            "I nearly threw up after sprints, is that normal?",
            "The trotting horse on my route scares me, any tips?",
        ],
    ),
    "illness-fever-running.chest": (
        [
            "I'm on antibiotics for a chest infection, can I run?",
            "Bronchitis again, is an easy 5k ok?",
        ],
        [
            "Chest infection last winter, long gone, can I race now?",
            "A runny nose, nothing on the chest, easy run?",
        ],
    ),
    "illness-fever-running.virus": (
        [
            "Tested positive for covid on Monday, when can I run?",
            "Getting over flu, can I race on Sunday?",
        ],
        ["Had covid in 2021, can I race now?", "My strava post went viral, can I run a club?"],
    ),
}


def _cases(which: int) -> Iterator[tuple[str, str]]:
    for rule_id, sentences in TABLE.items():
        for conversation in sentences[which]:
            yield rule_id, conversation


def _name(value: str) -> str:
    return " ".join(value.split()[:9])


@pytest.mark.parametrize(("rule_id", "conversation"), list(_cases(0)), ids=_name)
def test_a_clinician_finding_is_found(rule_id: str, conversation: str) -> None:
    turns = conversation.split(" || ")
    rule = BY_ID[rule_id]
    screening = screen(turns)
    assert find_matches([rule], find_standing(read_conversation(turns)))
    assert rule.condition in {finding.condition for finding in screening.findings}
    assert screening.level is Level.CLINICIAN


@pytest.mark.parametrize(("rule_id", "conversation"), list(_cases(1)), ids=_name)
def test_what_comes_near_a_clinician_finding_is_let_pass(rule_id: str, conversation: str) -> None:
    screening = screen(conversation.split(" || "))
    assert [(finding.rule, finding.words) for finding in screening.findings] == []


def test_every_rule_has_hits_and_misses_in_the_table() -> None:
    assert set(TABLE) == set(BY_ID)
    assert all(len(hits) >= 2 and len(misses) >= 2 for hits, misses in TABLE.values())


def test_every_clinician_condition_has_a_rule_a_source_and_a_text() -> None:
    conditions = {rule.condition for rule in RULES}
    assert len(conditions) == 26
    assert conditions == set(SOURCES) == set(TEXTS[Level.CLINICIAN])
