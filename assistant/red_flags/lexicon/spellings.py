"""Frequent misspellings, phonetic spellings and run-together words → the lexicon's spelling."""

_PAIRS = """
pian=pain paine=pain payn=pain pane=pain payne=pain pains=pains panes=pains chist=chest
chesst=chest cheast=chest brest=breast breth=breath breff=breath bref=breath breathe=breathe
breeth=breathe breev=breathe breeve=breathe breevin=breathing breathin=breathing breeding=breeding
breaf=breath breething=breathing braething=breathing breahting=breathing brething=breathing
breathng=breathing carnt=cant cannae=cant canny=cant cudnt=couldnt coodnt=couldnt couldent=couldnt
cudn=couldnt couldnae=couldnt didnae=didnt dinnae=dont disnae=doesnt doesnae=doesnt wasnae=wasnt
isnae=isnt hasnae=hasnt havenae=havent wouldnae=wouldnt willnae=wont winnae=wont dosent=doesnt
doesent=doesnt dosnt=doesnt duznt=doesnt dunno=dunno wos=was woz=was nae=no nay=no naw=no nil=no
nuffin=nothing nuthin=nothing nowt=nothing nuffink=nothing summat=something sumfing=something
sumthing=something ive=ive iv=ive hav=have hv=have av=have wiv=with wivout=without wid=would
wud=would shud=should mi=my ma=my meself=myself masel=myself masself=myself yer=your ur=your u=you
r=are leggs=legs lega=leg lef=left rite=right wrist=wrist rist=wrist nee=knee nees=knees kne=knee
kneee=knee carf=calf carfs=calves carve=calf carves=calves calfs=calves calve=calf cafe=cafe
cavles=calves caff=calf caffs=calves ankel=ankle ancle=ankle ankl=ankle anckle=ankle
achillies=achilles achilies=achilles acilles=achilles achiles=achilles akilles=achilles
achillis=achilles achille=achilles thy=thigh thie=thigh thies=thighs thi=thigh shinn=shin
sholder=shoulder shoulda=shoulder sholda=shoulder stomache=stomach stomack=stomach stumach=stomach
tummie=tummy belley=belly nume=numb num=numb nummb=numb numbb=numb nunb=numb numness=numbness
numbess=numbness nubness=numbness swolen=swollen swollan=swollen swolled=swollen swoled=swollen
swoll=swollen swole=swollen swoln=swollen sweling=swelling sweled=swollen swelld=swollen
swolln=swollen swolen=swollen swellin=swelling bleedin=bleeding bleding=bleeding blead=bleed
bleading=bleeding blud=blood bludd=blood blod=blood bluw=blue bloo=blue wite=white gray=grey
wight=white dizy=dizzy dizzy=dizzy dizzyness=dizziness dizzines=dizziness lite=light hed=head
heed=head heid=head faynt=faint fanted=fainted feint=faint feinted=fainted fainte=faint
pasd=passed past=past passt=passed colapsed=collapsed collasped=collapsed colapse=collapse
collapsd=collapsed clapsed=collapsed conciousness=consciousness concious=conscious
conciousnes=consciousness consciouness=consciousness unconcious=unconscious unconcius=unconscious
unconsious=unconscious siezure=seizure seisure=seizure seazure=seizure seizer=seizure
seizures=seizures siezures=seizures seziure=seizure sezure=seizure ceizure=seizure
epileptic=epileptic strok=stroke speach=speech speech=speech slured=slurred slurd=slurred
slurrd=slurred slering=slurring whent=went wen=when wenn=when wurd=word wurds=words wrds=words
anaphalactic=anaphylactic anaphlactic=anaphylactic anaphalaxis=anaphylaxis
anafilactic=anaphylactic anaphylatic=anaphylactic alergic=allergic alergy=allergy
allergick=allergic tung=tongue tounge=tongue toung=tongue tonge=tongue throte=throat thraot=throat
throught=throat lipps=lips paracetemol=paracetamol parcetamol=paracetamol paracetomol=paracetamol
paracitamol=paracetamol parasetamol=paracetamol paracetmol=paracetamol paras=paracetamol
tylonol=tylenol tylenols=tylenol ibuprofin=ibuprofen ibruprofen=ibuprofen ibuprophen=ibuprofen
ibprofen=ibuprofen ibuprofens=ibuprofen ibupofen=ibuprofen iboprofen=ibuprofen ibeprofen=ibuprofen
brufen=ibuprofen ibu=ibuprofen ibus=ibuprofen nurophen=nurofen neurofen=nurofen naproxin=naproxen
naproxene=naproxen diclofenic=diclofenac warferin=warfarin warfrin=warfarin apixiban=apixaban
apixoban=apixaban rivaroxoban=rivaroxaban rivoroxaban=rivaroxaban eloquis=eliquis
clopidogril=clopidogrel cortizone=cortisone cortisoan=cortisone ciprofloxacine=ciprofloxacin
cipro=cipro predisolone=prednisolone prednisalone=prednisolone prednizone=prednisone
levofloxacine=levofloxacin diabetc=diabetic diabetis=diabetes diabeties=diabetes
diabetics=diabetic diebetic=diabetic diabettic=diabetic varicous=varicose vericose=varicose
varicos=varicose vericous=varicose vain=vein vains=veins vien=vein viens=veins pregnent=pregnant
pregant=pregnant preggers=pregnant preggo=pregnant preg=pregnant pregnan=pregnant
testical=testicle testicals=testicles testicel=testicle bollock=testicle bollocks=bollocks
urin=urine urien=urine pea=pea wee=wee peed=peed pees=pees piss=piss pissing=peeing pissed=pissed
diarhea=diarrhoea diarrhea=diarrhoea diarea=diarrhoea diorrhea=diarrhoea dioreah=diarrhoea
vomitting=vomiting vomited=vomited vomitin=vomiting vommiting=vomiting vomit=vomit vommed=vomited
tempature=temperature temprature=temperature temperture=temperature tempreture=temperature
temperatur=temperature fevar=fever feaver=fever feverishness=fever shivvering=shivering
shiverin=shivering confuzed=confused confusd=confused confussed=confused cunfused=confused
konfused=confused delerious=delirious delirous=delirious hipothermia=hypothermia
hypothermea=hypothermia hyponatremia=hyponatraemia dehidrated=dehydrated dehydratd=dehydrated
brused=bruised bruse=bruise bruize=bruise brusing=bruising brusied=bruised brocken=broken
brok=broke fractured=fractured fracured=fractured fracher=fracture fractur=fracture
dislokated=dislocated disslocated=dislocated palpatations=palpitations palpitation=palpitations
palps=palpitations palpitating=palpitations heartrate=heart_rate infectid=infected
infectd=infected celulitis=cellulitis cellulitus=cellulitis sepsiss=sepsis septisemia=septicaemia
septicemia=septicaemia massarge=massage masage=massage massge=massage massuse=masseuse
suicidle=suicidal suacidal=suicidal sucidal=suicidal suicial=suicidal suicde=suicide kms=kms
kys=kys unalive=unalive becuz=because cuz=because coz=because cos=because bc=because cus=because
becos=because bcos=because tho=though altho=although thou=though nd=and n=and an=an amd=and
adn=and tomoz=tomorrow tmrw=tomorrow tmr=tomorrow 2moro=tomorrow tomoro=tomorrow 2day=today
2nite=tonight yday=yesterday yest=yesterday yesturday=yesterday wks=weeks wk=week hrs=hours hr=hr
mins=minutes min=minutes yrs=years yr=year mths=months mth=months fortnite=fortnight atm=now
rn=now noo=now noow=now doun=down doon=down oot=out owt=out oan=on tae=to fae=from aff=off
efter=after gaun=going gaunae=going goan=going gonna=going wanna=want gotta=got wee=wee nite=night
nites=nights ballon=balloon ballooned=ballooned baloon=balloon balooned=ballooned stiches=stitches
stich=stitch hurtz=hurts hert=hurt herts=hurts hurtin=hurting achin=aching akes=aches
tingly=tingly tingley=tingly tinglin=tingling tingeling=tingling pinns=pins needels=needles
bak=back bk=back nek=neck harf=half haff=half wud=would peepee=pee weeing=weeing weed=weed
widdle=wee cofing=coughing coffing=coughing coughin=coughing couging=coughing wheezin=wheezing
weezing=wheezing weezy=wheezy wheezey=wheezy inhaler=inhaler inhailer=inhaler asma=asthma
asthama=asthma athsma=asthma sik=sick sic=sick drowzy=drowsy drowsey=drowsy sleepey=sleepy
hart=heart haert=heart blakout=blackout blak=black blacke=black blaked=blacked defo=definitely
def=definitely prolly=probably probs=probably prob=probably hospitol=hospital docter=doctor
docs=doctor doc=doctor nausious=nauseous nauseus=nauseous naseous=nauseous tyme=time trapt=trapped
stuk=stuck cancor=cancer canser=cancer rhabdomyalisis=rhabdomyolysis rabdo=rhabdo
rhabdomyalysis=rhabdomyolysis rybs=ribs chests=chest tongues=tongue throats=throat mouths=mouth
bellys=belly tummys=tummy hearts=heart periode=period perieod=period foots=foot feets=feet
feat=feet chst=chest keled=keeled keeld=keeled blackd=blacked pased=passed gentials=genitals
genetals=genitals genitles=genitals throut=throat thoat=throat faintd=fainted
""".split()

_RUN_TOGETHER = {
    "chestpain": "chest pain", "chestpains": "chest pains", "passedout": "passed out",
    "blackedout": "blacked out", "blackout": "blackout", "pinsandneedles": "pins and needles",
    "alot": "a lot", "infront": "in front", "cantbreathe": "cant breathe", "im": "im",
    "heart_rate": "heart rate", "bloodthinners": "blood thinners", "wakeup": "wake up",
    "dunno": "dont know", "gonna": "going to", "cannot": "cannot", "tryna": "trying to",
    "whats": "whats", "lightheaded": "light headed", "lightheadedness": "light headed",
    "breathin": "breathing", "sittin": "sitting", "standin": "standing", "walkin": "walking",
    "runnin": "running", "lyin": "lying", "layin": "lying", "talkin": "talking",
    "feelin": "feeling",
    "gettin": "getting", "havin": "having", "bein": "being", "comin": "coming", "goin": "going",
    "burnin": "burning", "throbbin": "throbbing", "stabbin": "stabbing", "shootin": "shooting",
    "draggin": "dragging", "drinkin": "drinking", "throwin": "throwing", "pukin": "puking",
    "chunderin": "chundering", "stumblin": "stumbling", "staggerin": "staggering",
    "shakin": "shaking", "sweatin": "sweating", "nothin": "nothing", "wakin": "waking",
    "limpin": "limping", "hurtin": "hurting", "doin": "doing", "takin": "taking",
    "losin": "losing", "pressin": "pressing", "movin": "moving", "peein": "peeing",
    "weein": "weeing", "fittin": "fitting", "jerkin": "jerking", "spittin": "spitting",
    "tearin": "tearing", "rippin": "ripping", "squeezin": "squeezing", "poppin": "popping",
    "wouldve": "would have", "mightve": "might have", "couldve": "could have",
}  # fmt: skip

MISSPELLED: dict[str, str] = {
    wrong: right for pair in _PAIRS for wrong, _, right in (pair.partition("="),) if wrong != right
} | {wrong: right for wrong, right in _RUN_TOGETHER.items() if wrong != right}

# Two letters swapped in one of these make no other word.
SHORT_WORDS = """
black blacked bleeding blood breath chest dizzy fainted fever genitals heart keeled ligament
numb passed stroke swollen throat tongue weak
"""

# Words long enough that one slip away from them lies no other English word.
LONG_WORDS = """
achilles anaphylactic anaphylaxis apixaban breathless breathlessness breathing ciprofloxacin
collapsed compartment concussion confused consciousness convulsion cortisone diabetes diabetic
dislocated drowsiness epileptic haemophilia hallucinating headache hypothermia
hypothermic ibuprofen infection injection irregular levofloxacin lightheaded metatarsal naproxen
numbness palpitations paracetamol paralysed prednisolone pregnant rhabdomyolysis rivaroxaban
seizure septicaemia shivering shoulder slurred speech stomach stumbling suicidal swelling swollen
temperature testicle throbbing thunderclap tingling tourniquet unconscious unresponsive varicose
vomiting warfarin wheezing weakness
"""
