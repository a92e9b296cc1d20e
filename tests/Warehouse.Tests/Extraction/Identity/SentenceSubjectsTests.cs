using Warehouse.Etl.Extraction.Identity.Offices;

namespace Warehouse.Tests.Extraction.Identity;

/// <summary>Who acts in a sentence.</summary>
internal sealed class SentenceSubjectsTests
{
    [TestCase("桂花坪街道一手抓公开", "桂花坪街道")]
    [TestCase("县商务局利用网站公开。市水利局通过专栏公开", "县商务局|市水利局")]
    [TestCase("2020年度县商务局认真落实", "县商务局")]
    [TestCase("2020年度街道共", "", Description = "the second half of 年度 begins no name")]
    [TestCase("2020年度假区管委会认真落实", "度假区管委会")]
    [TestCase("2020年,县商务局认真落实;本镇", "县商务局")]
    [TestCase("县商务局2020年公开信息", "县商务局", Description = "a year is what follows a subject, too")]
    [TestCase("(鹿城区)财政局在网站公开", "财政局", Description = "a bracket that closes is a beginning")]
    [TestCase("。财政局", "", Description = "no verb")]
    [TestCase("财政在网站公开", "财政在网站", Description = "a subject has three characters at least")]
    [TestCase("A财政局在网站公开", "", Description = "not at a beginning")]
    [TestCase("", "")]
    public void Stands_between_a_beginning_and_a_verb(string line, string subjects) =>
        Assert.That(string.Join('|', SentenceSubjects.In(line)), Is.EqualTo(subjects));

    [Test]
    public void Has_twenty_four_characters_at_most()
    {
        Assert.Multiple(() =>
        {
            Assert.That(SentenceSubjects.In(new string('县', 24) + "在"), Has.One.Items);
            Assert.That(SentenceSubjects.In(new string('县', 25) + "在"), Is.Empty);
        });
    }
}
