using KnowledgeGraph.Import.Articles;

namespace KnowledgeGraph.Tests.Import.Articles;

public sealed class EnglishDetectorTests
{
    [Theory]
    [InlineData("Mice given the new drug lived longer, but the authors say that it is too early to tell whether people would profit as well.")]
    [InlineData("MICE LIVE LONGER ON NEW DRUG, SAY SCIENTISTS FROM THE UNIVERSITY OF OSLO, WHO WARN THAT PEOPLE ARE NOT MICE AND IT IS EARLY DAYS")]
    [InlineData("The phrase “Die Forscher haben in der Studie nicht gezeigt, dass es hilft” was read out in German to all of the children in the group.")]
    [InlineData("Kurze Texte werden genommen.")]
    [InlineData("שלום עולם")]
    [InlineData("")]
    [InlineData("Lund Oslo Bergen Tromsø Kiruna Narvik Bodø Alta Vardø Hammerfest Trondheim Ålesund Molde Stavanger Kristiansand")]
    public void English_and_what_cannot_be_told_is_taken(string text) => Assert.True(EnglishDetector.IsTaken(text));

    [Theory]
    [InlineData("Les chercheurs ont montré que le médicament est sans effet sur la durée de vie des souris, mais ils vont continuer leurs travaux.")]
    [InlineData("Los investigadores demostraron que el medicamento no tiene efecto en los ratones, pero que van a seguir con sus trabajos este año.")]
    [InlineData("I ricercatori hanno dimostrato che il farmaco non ha alcun effetto sulla durata della vita dei topi, ma che il lavoro continua.")]
    [InlineData("Os pesquisadores mostraram que o remédio não tem efeito sobre a vida dos ratos, mas que vão continuar com o seu trabalho.")]
    [InlineData("De onderzoekers hebben laten zien dat het middel geen effect heeft op de levensduur van muizen, maar zij gaan door met het werk.")]
    [InlineData("Forskarna visade att medlet inte har någon effekt på hur länge möss lever, men de ska fortsätta med sitt arbete under året.")]
    [InlineData("Naukowcy wykazali, że lek nie ma wpływu na długość życia myszy, ale będą kontynuować swoje prace do końca roku.")]
    [InlineData("Tutkijat osoittivat, että lääke ei vaikuta hiirten elinikään, mutta he jatkavat työtään ja sen tulokset ovat pian saatavilla.")]
    [InlineData("Araştırmacılar ilacın farelerin yaşam süresi üzerinde bir etkisi olmadığını gösterdi, ama çalışmalar bu yıl da devam edecek.")]
    [InlineData("Исследователи показали, что лекарство не влияет на продолжительность жизни мышей, но они продолжат свою работу.")]
    [InlineData("研究人员表示，这种药物对小鼠的寿命没有影响，但他们将继续开展相关工作，并在明年公布更多的研究结果和数据。")]
    [InlineData("أظهر الباحثون أن الدواء لا يؤثر على عمر الفئران لكنهم سيواصلون عملهم خلال هذا العام وسينشرون المزيد من النتائج")]
    public void Other_languages_are_told(string text) => Assert.False(EnglishDetector.IsTaken(text));
}
