using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>The form a report uses against the national form in force in its year.</summary>
public sealed class FormYearRule : IReportRule
{
    /// <summary>From this report year on the notice of 2019 binds every office; before, narrative and local forms were allowed.</summary>
    private const int FirstBindingYear = 2019;

    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        if (figures.Report.ReportYear is not { } year)
            yield break;
        var inForce = ReferenceData.Forms.FirstOrDefault(form => form.IsNational && form.ValidFromYear <= year && (form.ValidToYear is null || year <= form.ValidToYear));
        if (inForce is null)
        {
            if (figures.BaseForm == "F2014")
                yield return new Finding(ValidationRules.FormAgainstYear, FindingStatus.Uncertain, null, null, null, $"{year}年度的报告使用了2014年起的统计表，是补填的。");
            yield break;
        }

        var fits = inForce.Code == figures.BaseForm;
        var status = fits ? FindingStatus.Pass : year >= FirstBindingYear ? FindingStatus.Fail : FindingStatus.Uncertain;
        yield return new Finding(ValidationRules.FormAgainstYear, status, null, null, null, fits
            ? $"{year}年度使用当年施行的格式{inForce.Code}。"
            : $"{year}年度应使用{inForce.NameZh}（{inForce.Code}，{inForce.Basis}），实际使用{figures.Report.Form}；当年格式的表格指标均为缺失而不是0。");
    }
}
