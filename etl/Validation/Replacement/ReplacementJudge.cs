using Warehouse.Etl.Extraction;
using Warehouse.Etl.Validation.Years;

namespace Warehouse.Etl.Validation.Replacement;

/// <summary>
/// Holds a document against the one that it superseded. The same report published twice (page and PDF, draft and final) agrees,
/// and where it does not, one of the two was read or typed wrongly. Reports that agree in next to nothing are those of two
/// offices or of two years, of which one was taken for the other.
/// </summary>
public static class ReplacementJudge
{
    /// <summary>Fewer values that are not both zero say nothing on whether two reports are the same.</summary>
    private const int LeastTelling = 5;

    private const int NamedAtMost = 5;

    /// <param name="superseded">File name of the superseded document.</param>
    /// <param name="form">Of the document that counts, on which the findings are.</param>
    /// <returns>One finding that the two are unlike, or one for each value that differs and one for those that are gone, or that all agree.</returns>
    public static IEnumerable<Finding> Judge(string superseded, string form, IReadOnlyList<ReplacedFigure> figures)
    {
        var differing = figures.Where(figure => figure.Differs).ToList();
        var telling = figures.Count(figure => figure.IsTelling);
        if (telling >= LeastTelling && differing.Count * 2 > telling)
            return [Unlike(superseded, telling, differing.Count)];
        var gone = figures.Where(figure => figure.Now is null).ToList();
        if (differing.Count == 0 && gone.Count == 0)
            return figures.Count == 0 ? [] : [Agreeing(superseded, figures.Count)];
        return [.. differing.Select(figure => Differing(superseded, form, figure)), .. Gone(superseded, form, gone)];
    }

    private static Finding Unlike(string superseded, int telling, int differing) => new(
        ReplacementRules.ReportsUnlike, FindingStatus.Fail, null, telling - differing, telling,
        $"与同一机关同一年度的“{superseded}”相比，{telling}项数值中有{differing}项不同，很可能不是同一机关或同一年度的报告；请核对两份文件的机关和年度，需要时在manifest.csv中写明。");

    private static Finding Agreeing(string superseded, int compared) => new(
        ReplacementRules.ReplacedValue, FindingStatus.Pass, null, compared, compared, $"{compared}项数值与被取代的“{superseded}”一致。");

    private static Finding Differing(string superseded, string form, ReplacedFigure figure) => new(
        ReplacementRules.ReplacedValue, FindingStatus.Fail, figure.Measure, figure.Now, figure.Was,
        $"{NameOf(form, figure)}在被取代的“{superseded}”中为{Figures.Text(figure.Was)}，本文件为{Figures.Text(figure.Now ?? 0)}；以本文件为准，请核对两份原文。");

    private static IEnumerable<Finding> Gone(string superseded, string form, List<ReplacedFigure> gone)
    {
        if (gone.Count == 0)
            yield break;
        var names = string.Join("、", gone.Take(NamedAtMost).Select(figure => $"{NameOf(form, figure)}{Figures.Text(figure.Was)}"));
        yield return new Finding(ReplacementRules.ReplacedValue, FindingStatus.Fail, null, 0, gone.Count,
            $"被取代的“{superseded}”有而本文件没有的数值共{gone.Count}项：{names}{(gone.Count > NamedAtMost ? "等" : "")}；请核对本文件是否完整。");
    }

    private static string NameOf(string form, ReplacedFigure figure) => figure.Applicant == "total"
        ? YearMeasures.NameOf(figure.Measure, form)
        : $"{YearMeasures.NameOf(figure.Measure, form)}（{ApplicantColumns.LabelOf(figure.Applicant)}）";
}
