"""What is said when only the second reader spoke: a possibility, and the question that settles it.

The names are said to people; the questions are ones that a runner can answer alone, and "yes" is
always the worrying answer.
"""

from typing import NamedTuple


class Possible(NamedTuple):
    """A condition in plain words, and the one question whose answer tells it apart."""

    name: str
    question: str


POSSIBLE: dict[str, Possible] = {
    "chest_pain_cardiac": Possible(
        "a heart problem",
        "Do you have, or did you have in the last day, pain, pressure or tightness in the chest?",
    ),
    "collapse_exercise": Possible(
        "a collapse linked to exercise",
        "Did you, or they, black out or nearly so, lose awareness even for a moment, or did a "
        "heart device fire?",
    ),
    "unresponsive_not_breathing": Possible(
        "someone who needs CPR", "Is someone not responding, or not breathing normally?"
    ),
    "severe_breathlessness": Possible(
        "severe breathlessness", "Is it hard to breathe at rest, or to finish a sentence?"
    ),
    "pulmonary_embolism": Possible(
        "a clot on the lung",
        "Is there any breathlessness, pain on breathing in, or blood when coughing?",
    ),
    "stroke_tia": Possible(
        "a stroke or mini-stroke",
        "Has a face dropped, an arm or leg gone weak or numb, speech or sight changed suddenly, or "
        "the worst headache of your life come on at once?",
    ),
    "cauda_equina": Possible(
        "pressure on the nerves at the base of the spine",
        "Is there new numbness between the legs, or any change in passing water or opening bowels?",
    ),
    "acute_compartment_syndrome": Possible(
        "dangerous pressure in a muscle",
        "Is the pain severe and growing at rest, with the muscle hard or the foot numb?",
    ),
    "open_fracture_deformity": Possible(
        "a bad break or a dislocation", "Does the limb look bent, out of place, or is bone showing?"
    ),
    "limb_ischaemia": Possible(
        "blood not reaching the limb", "Is the foot or leg suddenly cold, pale or blue, or numb?"
    ),
    "exertional_heat_stroke": Possible(
        "heat stroke", "Is anyone confused, stumbling, or very hot and not better after cooling?"
    ),
    "hyponatraemia_severe": Possible(
        "low salt after drinking a lot",
        "After a long event with much to drink: is there confusion, vomiting or a bad headache?",
    ),
    "anaphylaxis": Possible(
        "a severe allergic reaction",
        "Is there swelling of lips, tongue or throat, wheeze, or faintness with a rash?",
    ),
    "seizure": Possible("a seizure", "Was there shaking or jerking with loss of awareness?"),
    "head_injury_serious": Possible(
        "a serious head injury",
        "After the knock: any blackout, memory gap, vomiting, drowsiness, or blood thinners?",
    ),
    "spinal_injury": Possible(
        "an injury of the spine",
        "After the fall: any numbness, tingling or weakness, or neck or spine pain on moving?",
    ),
    "severe_bleeding": Possible(
        "serious bleeding",
        "Is it still bleeding after ten minutes of firm pressure, or is there, without a wound, "
        "faintness, paleness or belly pain?",
    ),
    # Words about not wanting to live get the crisis text itself: no question comes before it.
    "medicine_overdose": Possible(
        "too much of a medicine", "Was more taken in 24 hours than the packet allows?"
    ),
    "sepsis": Possible(
        "a serious infection",
        "Is anyone feverish or shivering, and also confused, mottled, drowsy or breathing fast?",
    ),
    "aortic_emergency": Possible(
        "a problem with the main artery",
        "Did a severe, tearing pain in chest, back or tummy come on suddenly?",
    ),
    "hypothermia": Possible(
        "hypothermia",
        "After the cold: any confusion, slurring, stumbling, or shivering that stopped?",
    ),
    "hypoglycaemia_severe": Possible(
        "dangerous blood sugar",
        "With diabetes: is anyone confused or drowsy, or is the reading low and not rising?",
    ),
    "suspected_dvt": Possible(
        "a clot in the leg",
        "Is one leg swollen, warm, darker or sore compared with the other?",
    ),
    "chest_pain_settled": Possible(
        "chest pain that has gone",
        "Was there pain or tightness in the chest that nobody has checked?",
    ),
    "septic_joint": Possible(
        "an infected joint", "Is one joint hot, swollen and too sore to move?"
    ),
    "spreading_skin_infection": Possible(
        "a spreading infection", "Is red, hot skin spreading, or is there pus or a red streak?"
    ),
    "cannot_weight_bear": Possible(
        "an injury that needs an X-ray", "Is it too painful to take four steps on that leg?"
    ),
    "suspected_fracture_acute": Possible(
        "a broken bone", "Was there a crack or a fall, and is the bone sore to press or swollen?"
    ),
    "achilles_rupture": Possible(
        "a torn Achilles tendon", "Was there a pop or a kick, or can you no longer rise on tiptoe?"
    ),
    "muscle_tendon_rupture": Possible(
        "a torn muscle or tendon", "Was there a pop, with a big bruise, a dent or loss of strength?"
    ),
    "rhabdomyolysis": Possible(
        "muscle breakdown", "Is your urine dark brown, or are the muscles swollen and very weak?"
    ),
    "locked_knee": Possible(
        "a locked knee", "Is the knee stuck, so that it can't be straightened fully?"
    ),
    "knee_haemarthrosis": Possible(
        "bleeding into the joint", "Did it swell up within an hour or two of the injury?"
    ),
    "foot_drop_weakness": Possible(
        "a weak nerve",
        "Do you find it hard to lift your toes or to walk on your heel on that side?",
    ),
    "femoral_neck_stress_fracture": Possible(
        "a stress fracture near the hip",
        "Is there deep groin or hip pain on walking, hopping or at night?",
    ),
    "testicular_pain": Possible(
        "a twisted testicle", "Is there sudden or strong pain in a testicle?"
    ),
    "spinal_infection_or_fracture": Possible(
        "an infection or fracture of the spine",
        "With the back pain: any fever, illness, or a fall with thin bones?",
    ),
    "child_limp_urgent": Possible(
        "a hip problem in a child",
        "Does the child limp and also have a fever, severe pain, or won't put weight on the leg?",
    ),
    "diabetic_foot_infected": Possible(
        "an infected diabetic foot", "Is the foot red, hot, swollen, smelly or discoloured?"
    ),
    "gi_bleed_black_stool": Possible("bleeding in the gut", "Are stools black, tarry or bloody?"),
    "heat_exhaustion_dehydration": Possible(
        "heat exhaustion or dehydration",
        "Are you still dizzy or sick, or have you passed no urine for hours?",
    ),
    "head_injury_minor": Possible(
        "concussion", "Since a knock to the head: any headache, dizziness, sickness or fogginess?"
    ),
    "pregnancy_warning_signs": Possible(
        "a warning sign in or after pregnancy",
        "Is there bleeding, fluid, pain, faintness, a bad headache, or the baby moving less?",
    ),
    "sustained_palpitations": Possible(
        "a heart rhythm problem",
        "Is the heart still racing or irregular at rest after half an hour?",
    ),
    "focal_bone_pain": Possible(
        "a stress injury of the bone", "Can you cover the sore place with a fingertip, on the bone?"
    ),
    "night_rest_pain": Possible(
        "pain that rest doesn't settle", "Does it hurt at rest, or wake you most nights?"
    ),
    "worsening_week_on_week": Possible(
        "an injury that is getting worse",
        "Has it become worse over two weeks or more, despite easing off?",
    ),
    "numbness_tingling": Possible(
        "an irritated nerve", "Is there numbness or tingling that keeps coming back?"
    ),
    "swelling_heat_redness": Possible(
        "a swelling that needs a look",
        "Has it been swollen, warm or bruised for more than two days?",
    ),
    "systemic_symptoms": Possible(
        "signs of illness in the whole body",
        "Any weight loss, night sweats or fever without a reason?",
    ),
    "cancer_history_bone_pain": Possible(
        "bone pain after cancer", "Have you ever had cancer, and is this pain new?"
    ),
    "growing_lump": Possible("a lump that needs a look", "Is there a lump that is new or growing?"),
    "red_s": Possible(
        "low energy for the training you do",
        "Have periods stopped, or do injuries keep coming while eating is restricted?",
    ),
    "fluoroquinolone_tendon": Possible(
        "a tendon harmed by an antibiotic", "Have you had an antibiotic ending in -floxacin lately?"
    ),
    "steroid_tendon": Possible(
        "a tendon after steroids", "Have you had a steroid injection or steroid tablets lately?"
    ),
    "anticoagulant_clot_massage": Possible(
        "a bleeding or clot risk with massage",
        "Do you take blood thinners, or have you had a clot?",
    ),
    "varicose_veins_massage": Possible(
        "veins that shouldn't be massaged", "Are there bulging, sore or treated veins there?"
    ),
    "pregnancy_surgery_massage": Possible(
        "a reason to ask before massage",
        "Are you pregnant, just had a baby or an operation, or in cancer treatment?",
    ),
    "diabetic_foot_wound": Possible(
        "a foot problem with diabetes",
        "With diabetes: any blister, cut, sore or numbness of the foot?",
    ),
    "child_hip_knee_pain": Possible(
        "a hip or knee problem in a child", "Is a child limping, or sore at hip, groin or knee?"
    ),
    "palpitations_dizziness_running": Possible(
        "a heart rhythm problem on runs",
        "Does the heart flutter, or do you feel faint, when running?",
    ),
    "breathlessness_exertion_new": Possible(
        "a new breathing problem", "Are you more breathless or wheezy than the pace explains?"
    ),
    "persistent_pain": Possible(
        "pain that has lasted too long",
        "Has it lasted more than six weeks, or not eased with rest?",
    ),
    "exertional_compartment": Possible(
        "pressure in the muscles on exercise",
        "Does it build at the same point of each run and go when you stop?",
    ),
    "exertional_claudication": Possible(
        "poor blood flow on exercise",
        "Does the cramp come at the same distance and go when you stand still?",
    ),
    "inflammatory_pain": Possible(
        "inflammation of the joints", "Are you stiff for more than half an hour every morning?"
    ),
    "visible_haematuria": Possible("blood in the urine", "Was the urine pink or red?"),
    "illness_fever_running": Possible(
        "running while ill",
        "Do you have a fever, a chesty cough, sickness, or have you just had one?",
    ),
    "nsaid_caution": Possible(
        "a painkiller that may not suit you",
        "Do you take other medicines or have a kidney, heart, stomach or breathing condition?",
    ),
}
