using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Identity;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Pages;

/// <summary>D19: the page is no annual report, but statistics of half a year that look like one: nothing of it is a value of the year.</summary>
public sealed class HalfYearNoise : IDraftNoise
{
    public string Code => "D19";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (!scene.IsPage)
            return null;
        var title = Phrases.Draw("half_year_title", scene.Words, dice);
        log.Add(this, "全文", title);
        return draft with
        {
            Title = title,
            Form = "PROSE",
            KnownYear = null,
            PublishedOn = null,
            Blocks =
            [
                new TextBlock(TextRole.Title, title),
                .. Phrases.Some("half_year", 0.8, scene.Words, dice).Select(sentence => new TextBlock(TextRole.Paragraph, sentence)),
                new TextBlock(TextRole.Signature, draft.Office.Name),
            ],
            Findings = [new Finding(IdentityRules.NotAYear, FindingStatus.Fail, null, null, null, $"“{title}”的统计期不是全年，其中的数不是年度数。")],
        };
    }
}
