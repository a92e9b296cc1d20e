using System.Globalization;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Loading.Rows;
using Warehouse.Etl.Reading.Corrections;
using Warehouse.Etl.Validation;

namespace Warehouse.Etl.Loading.Corrections;

/// <summary>What becomes of a correction on a document that the warehouse has.</summary>
/// <param name="Fact">Null where the document does not have the measure.</param>
internal sealed record CorrectionOutcome(Correction Correction, StandingDocument Document, string Form, CorrectedFact? Fact)
{
    /// <summary>A correction stands as long as the document prints what was corrected.</summary>
    public bool IsApplied => Fact is not null && Fact.Printed == Correction.Expected;

    public Finding Finding => new(
        IsApplied ? LoadingRules.ClerkCorrection : LoadingRules.CorrectionExpectation, IsApplied ? FindingStatus.Uncertain : FindingStatus.Fail,
        Correction.Measure, Fact?.Printed, IsApplied ? Correction.Corrected : Correction.Expected, Message, Fact?.Line);

    private string Message => (IsApplied, Fact) switch
    {
        (true, _) => $"{Name}文件所印为{Text(Fact!.Printed)}，由{Correction.AuthorRole}更正为{Text(Correction.Corrected)}。理由：{Correction.Reason}",
        (_, null) => $"更正未执行：文件没有{Name}。该更正预期原文为{Text(Correction.Expected)}，理由：{Correction.Reason}。请核对更正清单。",
        _ => $"更正未执行：{Name}文件所印为{Text(Fact.Printed)}，而更正预期为{Text(Correction.Expected)}（更正为{Text(Correction.Corrected)}，理由：{Correction.Reason}）。原文可能已改正，请核对后修改更正清单。",
    };

    private string Name => MeasureNames.Of(Form, Correction.Measure)
        + (Correction.Label.Length > 0 ? $"“{Correction.Label}”" : "") + (Correction.Applicant is { } applicant and not (ApplicantCode.Total or ApplicantCode.None) ? $"（{applicant}）" : "");

    private static string Text(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "空白";
}
