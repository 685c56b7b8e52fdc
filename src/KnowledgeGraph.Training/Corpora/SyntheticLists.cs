namespace KnowledgeGraph.Training.Corpora;

/// <summary>The project's own word lists for sentences made from templates.</summary>
internal static class SyntheticLists
{
    /// <summary>Charities, companies, agencies, societies.</summary>
    public static readonly string[] Organisations = List(
        "Cancer Research UK|British Heart Foundation|Diabetes UK|Wellcome Trust|Medical Research Council|Alzheimer's Society|"
        + "Alzheimer’s Research UK|Asthma UK|Mind|Age UK|Macmillan|American Heart Association|American Cancer Society|"
        + "American Academy of Pediatrics|European Society of Cardiology|Royal Society|World Health Organization|World Health Organisation|WHO|"
        + "UNICEF|NICE|NHS|NHS England|FDA|CDC|NIH|Public Health England|European Union|European Commission|European Medicines Agency|UN|NASA|"
        + "Greenpeace|Oxfam|Red Cross|Pfizer|Novartis|GlaxoSmithKline|GSK|AstraZeneca|Merck|Bayer|Roche|Johnson & Johnson|Eli Lilly|Google|Apple|"
        + "Facebook|Microsoft|Nestle|Coca-Cola|National Science Foundation|National Institutes of Health|Science Media Centre|"
        + "British Dietetic Association|Royal College of Nursing|Royal Society for Public Health|Bill & Melinda Gates Foundation|"
        + "Max Planck Society|Karolinska Institutet|Mayo Clinic|Cleveland Clinic|Inserm|CNRS|Riken|Indian Council of Medical Research|"
        + "Chinese Academy of Sciences|Kaiser Permanente|Harvard Medical School|King's College London|Imperial College London|"
        + "London School of Hygiene and Tropical Medicine|British Medical Association|Stroke Association|Tommy's|Parkinson's UK|Marie Stopes|Brook|"
        + "Terrence Higgins Trust|Sightsavers|Save the Children|Médecins Sans Frontières");

    /// <summary>How names of societies begin.</summary>
    public static readonly string[] Bodies =
        List("Association for|Society of|Society for|Institute of|Federation for|College of|Council on|Foundation for|Academy of|Centre for|Project on");

    /// <summary>Governments and their parts.</summary>
    public static readonly string[] Government = List(
        "Department of Health|Department for Education|Ministry of Health|Ministry of Agriculture|Home Office|Food Standards Agency|"
        + "Environment Agency|Health and Safety Executive|Food and Drug Administration|Environmental Protection Agency|"
        + "Department of Veterans Affairs|Centers for Disease Control and Prevention|House of Commons|Senate|Congress|Parliament|Health Canada|"
        + "National Health Commission|Therapeutic Goods Administration|Ministry of Education, Culture, Sports, Science and Technology");

    /// <summary>What names of companies end with.</summary>
    public static readonly string[] CompanyEndings = List(
        "Inc|Inc.|Corp|Corp.|Ltd|Ltd.|Limited|Plc|Group|Holdings|Bank|Motors|Airlines|Airways|Energy|Foods|Capital|Partners|Media|Technologies|"
        + "Industries|Pharmaceuticals|Therapeutics|Biosciences|Insurance|Securities|Mining|Steel|Electric|Telecom|Press|Books|Foundation|Trust|"
        + "Television|Radio|Stores|Hotels|Labs|Systems|Software|Oil|Gas|Railways|Logistics|Pictures");

    /// <summary>Bodies named after a town.</summary>
    public static readonly string[] LocalBodies = List(
        "City Council|County Council|Police Department|Police|High Court|Stock Exchange|Chamber of Commerce|Fire Department|School Board|United|"
        + "City FC|Rovers|Wanderers|Athletic|FC|Tigers|Times|Herald|Post|Tribune|Gazette|Daily News|Museum|Symphony Orchestra|Port Authority|"
        + "Water Board|Development Authority|Housing Association|Film Festival Committee");

    /// <summary>What offices of state are for.</summary>
    public static readonly string[] Offices = List(
        "Interior|Foreign|Finance|Defence|Defense|Justice|Transport|Labour|Labor|Trade|Tourism|Agriculture|Energy|Water Resources|Human Rights|"
        + "Electoral|Revenue|Tax|Customs|Immigration|Communications|Press Freedom|Anti-Corruption|Land|Housing|Forestry|Fisheries|Aviation|Railway|"
        + "Statistics|Meteorology|Nuclear|Space|Sports|Culture|Football|Cricket|Olympic|Homeland Security");

    /// <summary>What offices of state are called.</summary>
    public static readonly string[] OfficeEndings =
        List("Commission|Authority|Agency|Bureau|Council|Board|Tribunal|Service|Committee|Court|Office|Federation|Association|Administration|Institute");

    /// <summary>News outlets and agencies.</summary>
    public static readonly string[] Outlets = List(
        "Reuters|AFP|Associated Press|AP|BBC|BBC News|CNN|Press Association|PA|Xinhua|ANI|PTI|IANS|Kyodo|Yonhap|Daily Mail|MailOnline|"
        + "Daily Telegraph|Guardian|Independent|Times|Sun|Daily Mirror|Daily Express|New York Times|Washington Post|Los Angeles Times|USA Today|"
        + "Wall Street Journal|NPR|CBS News|ABC|Fox News|HuffPost|New Scientist|Time|Newsweek|South China Morning Post|Straits Times|"
        + "Times of India|Sydney Morning Herald|Globe and Mail|Live Science|HealthDay|Medscape|STAT|Vox|The Conversation|Radio 4");

    /// <summary>Journals.</summary>
    public static readonly string[] Journals = List(
        "BMJ Open|British Medical Journal|New England Journal of Medicine|Journal of the American Medical Association|JAMA Pediatrics|"
        + "JAMA Internal Medicine|JAMA Psychiatry|Lancet Oncology|Lancet Psychiatry|The Lancet|Nature Communications|Nature Genetics|"
        + "Nature Medicine|Nature Neuroscience|Scientific Reports|Science Advances|Science Translational Medicine|Cell Reports|Cell Stem Cell|"
        + "Current Biology|PLOS ONE|PLoS ONE|PLOS Medicine|PLoS Biology|eLife|Proceedings of the National Academy of Sciences|PNAS|"
        + "Proceedings of the Royal Society B|Biology Letters|Royal Society Open Science|Psychological Science|Human Reproduction|Diabetes Care|"
        + "Diabetologia|Annals of Internal Medicine|International Journal of Epidemiology|International Journal of Obesity|"
        + "Journal of Epidemiology and Community Health|American Journal of Clinical Nutrition|American Journal of Public Health|"
        + "Archives of Disease in Childhood|Occupational and Environmental Medicine|British Journal of Sports Medicine|"
        + "British Journal of Psychiatry|European Heart Journal|Molecular Psychiatry|Biological Psychiatry|Frontiers in Psychology|"
        + "Social Science & Medicine|Journal of Personality and Social Psychology|Injury Prevention|Tobacco Control|Developmental Cell|"
        + "Environmental Health Perspectives|Astrophysical Journal Letters|Geophysical Research Letters|Physical Review Letters|bioRxiv|medRxiv|"
        + "arXiv");

    /// <summary>Journals of one word, most of them common words.</summary>
    public static readonly string[] ShortJournals = List(
        "Nature|Science|Cell|BMJ|Lancet|JAMA|Heart|Thorax|Brain|Gut|Pediatrics|Neurology|Circulation|Stroke|Sleep|Addiction|Appetite|Cancer|"
        + "Blood|Chest|Spine|Vaccine|Menopause|Hypertension|Obesity|Neuron|Immunity|Nutrients|Cognition|Emotion|Psychopharmacology|Epidemiology|"
        + "Diabetes|Radiology|Gastroenterology|Oncogene|Allergy|Pain|Bone|Hippocampus|Chemosphere|Evolution|Ecology|Heredity|Anaesthesia|BJOG|"
        + "BJU International|PeerJ|Intelligence|Sex Roles");

    /// <summary>Countries and regions.</summary>
    public static readonly string[] Countries = List(
        "Britain|the UK|the US|the United States|England|Scotland|Wales|Northern Ireland|Ireland|France|Germany|Italy|Spain|Portugal|"
        + "the Netherlands|Belgium|Switzerland|Austria|Denmark|Sweden|Norway|Finland|Iceland|Poland|Hungary|Greece|Turkey|Russia|Ukraine|Israel|"
        + "Iran|Iraq|Egypt|Nigeria|Kenya|Ghana|South Africa|Ethiopia|Uganda|Tanzania|India|Pakistan|Bangladesh|Sri Lanka|Nepal|China|Japan|"
        + "South Korea|Taiwan|Hong Kong|Singapore|Malaysia|Indonesia|Thailand|Vietnam|Philippines|Australia|New Zealand|Canada|Mexico|Brazil|"
        + "Argentina|Chile|Colombia|Peru|Cuba|El Salvador|Costa Rica|Latin America|Europe|Asia|Africa|North America|South America|the Middle East|"
        + "Scandinavia|California|Texas|New York|Saudi Arabia|United Arab Emirates|Papua New Guinea|Sierra Leone|Burkina Faso|Ivory Coast|"
        + "Massachusetts|North Carolina|New South Wales|British Columbia|UK|U.S.|UAE").Select(c => c.Replace("the ", "", StringComparison.Ordinal)).ToArray();

    /// <summary>Abbreviations of illnesses, measures and methods: no names.</summary>
    public static readonly string[] Abbreviations = List(
        "BMI|COPD|ADHD|PTSD|HIV|AIDS|DNA|RNA|MRI|fMRI|CT|IVF|HRT|VTE|STI|STIs|OCD|IQ|UV|HPV|MS|ICU|LDL|HDL|ECG|EEG|PMS|SSRIs|NSAIDs|BPA|MMR|CBT|"
        + "DVT|TB|PCOS|IBS|IBD|ALS|GI|SIDS|CJD|MRSA|PSA|PPIs|CVD|CHD|CKD|ASD|BP|PET|PM2.5|GP|GPs|A&E|ER|DHA|EPA levels|SES|OR|CI|RCT|AMD|ME|CFS|"
        + "SAD|NAFLD|TBI|CTE|GERD|UTI|UTIs|Covid-19|Ebola|Zika|Alzheimer’s|Parkinson’s");

    /// <summary>Drugs and products.</summary>
    public static readonly string[] Drugs = List(
        "ibuprofen|paracetamol|aspirin|metformin|Prozac|Tamiflu|Viagra|Botox|Ritalin|ketamine|naloxone|Vitamin D|Omega-3|Calpol|Nurofen|Tylenol|"
        + "Lipitor|Avastin|Herceptin|Truvada|statins|sertraline|Champix|Zyban|Nicorette|cannabis|Ambien|OxyContin|insulin|fluoxetine|Lucentis|"
        + "Xarelto|warfarin|Clomid|Oxytocin|Pokemon Go|Fitbit|CRISPR");

    /// <summary>Surveys, cohorts, trials, programmes.</summary>
    public static readonly string[] Surveys = List(
        "UK Biobank|Nurses' Health Study|Millennium Cohort Study|Framingham Heart Study|Avon Longitudinal Study of Parents and Children|"
        + "British Household Panel Survey|Whitehall II study|National Health and Nutrition Examination Survey|Health and Retirement Study|"
        + "Women's Health Initiative|Million Women Study|Danish Birth Registry|Understanding Society|Health Survey for England|"
        + "General Social Survey|Northern Finland Birth Cohort|Human Genome Project|Rotterdam Study|Gallup World Poll");

    /// <summary>Adjectives of nations and faiths: no names here.</summary>
    public static readonly string[] Nationalities = List(
        "British|American|Chinese|Japanese|French|German|Italian|Spanish|Dutch|Danish|Swedish|Norwegian|Finnish|Canadian|Australian|Indian|"
        + "Pakistani|Nigerian|Kenyan|South African|Brazilian|Mexican|Korean|South Korean|European|Asian|African|African-American|Scottish|Welsh|"
        + "Irish|English|Russian|Polish|Turkish|Israeli|Iranian|Hispanic|Caucasian|Jewish|Muslim|Christian|Swiss|Belgian");

    /// <summary>Titles before a name.</summary>
    public static readonly string[] Titles =
        List("Dr|Dr.|Prof|Prof.|Professor|Mr|Mrs|Ms|Miss|Sir|Dame|Dr|Professor|Lord|Associate Professor|Assistant Professor");

    /// <summary>Posts.</summary>
    public static readonly string[] Roles = List(
        "a professor of psychology|a lecturer in epidemiology|an associate professor|a research fellow|a neuroscientist|a cardiologist|"
        + "a paediatrician|a psychologist|a postdoctoral researcher|a nutritionist|a geneticist|director of research|head of research|"
        + "a senior lecturer|a consultant|chief executive|an epidemiologist|a doctoral student|professor of medicine|a sleep expert");

    /// <summary>Fields of study.</summary>
    public static readonly string[] Fields = List(
        "Psychiatry|Psychology|Neuroscience|Epidemiology|Public Health|Medicine|Surgery|Cardiology|Nutrition|Genetics|Cancer Research|"
        + "Tropical Medicine|Child Health|Ageing|Marine Biology|Physics|Chemistry|Physiology|Social Research|Anthropology|Immunology|"
        + "Sports Science|Obstetrics and Gynaecology|General Practitioners|Mental Health");

    /// <summary>Months.</summary>
    public static readonly string[] Months =
        List("January|February|March|April|May|June|July|August|September|October|November|December|Jan.|Feb.|Aug.|Sept.|Oct.|Nov.|Dec.");

    /// <summary>Offices and honorifics before a name.</summary>
    public static readonly string[] Honorifics = List(
        "President|Prime Minister|Minister|Health Minister|Foreign Minister|Secretary of State|Senator|Sen.|Rep.|Governor|Mayor|Justice|Judge|"
        + "Ambassador|Captain|Lt Gen|General|Colonel|King|Queen|Prince|Princess|Sheikh|Shri|Late Shri|Pope|Reverend|Rev.|Bishop|Chief|Chairman|"
        + "Coach|Detective|Nurse|Councillor|Chancellor|Crown Prince|Vice President|Deputy Prime Minister|Sheikh|Sheikha|Imam|Emperor|Gen|Gen.|"
        + "Lt. Col.|Sgt|Sub-Inspector|PM|Madam|Auntie|Uncle|Eng|Mufti|Maulana|Ayatollah|Sultan|Constable|Brigadier|Archbishop|Cardinal|Rabbi|"
        + "Attorney General|Home Minister|Special Envoy|Striker|Goalkeeper|Midfielder");

    /// <summary>Peoples and followers: no names here.</summary>
    public static readonly string[] Peoples = List(
        "Americans|Britons|Canadians|Australians|Nigerians|Kenyans|Indians|Chileans|Thais|Koreans|Europeans|Africans|Asians|Muslims|Christians|"
        + "Jews|Hindus|Germans|Italians|Mexicans|Scots|Londoners|New Yorkers|Democrats|Republicans|Millennials|Millennial|Neanderthals|Inuit|Maori");

    /// <summary>Products, awards, events and headings.</summary>
    public static readonly string[] Products = List(
        "Winter Hand Cream|Sun Care Lotion|Sleep Better App|Brain Age Game|Cough Relief Syrup|Frailty Points Scale|Diet Coke|Mars Bar|iPhone|"
        + "Nobel Prize|Lasker Award|World Cup|Olympic Games|Clean Air Act|Affordable Care Act|Brexit|Second World War|Easter|Christmas|"
        + "Black Friday|Star Wars|Facebook Live|Mental Health Awareness Week|World Cancer Day|Glasgow Coma Scale");

    private static string[] List(string values) => values.Split('|');
}
