using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Periods;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// Lets a number into the ledger as the report year's, or declines it with the reason: a wrong number is worse than none.
/// </summary>
internal sealed class Admission(OtherOffices otherOffices, StatementLedger ledger)
{
    private static readonly Words otherOffice = new("(?:(?:协助|配合|帮助|(?<![时年现近当古])代(?!表|理|码))[^,;]{0,16}|指导[^,;{数}]{0,8}(?:单位|部门|乡镇|街道|镇街|科室|机关)[^,;{数}]{0,4}|代表?[^,;{数}]{0,4}政府)(?:办理|处理|答复|回复|公开|发布)");

    /// <summary>累计846条,其中本年度214条: the first number is the stock, the second the year's.</summary>
    private static readonly Words yearFollows = new("^[,(]?其中,?(?:本年|今年|当年|本统计年度|{年})");

    /// <summary>公开信息457条,其中2016年公开46条: what only a part of was published in the year are all years.</summary>
    private static readonly Words yearPublished = new("^[,(]?其中,?(?:本年度?|今年|当年|{年}度?)(?:主动|新)?(?:{公开}|新增)(?![^{数}]*(?:年报|预算|决算))");

    /// <summary>总点击1210万次,其中2012年236万次: the number before is of more years than the one that is singled out.</summary>
    private static readonly Words yearAlone = new("^[,(]其中,?(?:{年}度?|本年度?|今年|当年)(?:共|为|新增|达)?$");

    /// <param name="isDataSection">Whether the section may hold the year's figures.</param>
    /// <returns>The statement as it was let in, or null.</returns>
    public Statement? Admit(Statement statement, Mention mention, bool isDataSection)
    {
        var isOfYears = mention.Token.Kind == ProseTokenKind.Quantity
            && (yearPublished.IsMatch(mention.After) || yearAlone.IsMatch(mention.After) || (statement.Period.Kind == PeriodKind.ToDate && yearFollows.IsMatch(mention.After)));
        var kind = isOfYears ? PeriodKind.Cumulative : statement.Period.Kind;
        var accumulates = kind is PeriodKind.Cumulative or PeriodKind.ToDate;
        var isStock = accumulates && statement.Measure == "proactive_info_total";
        var isPartOfStock = accumulates && statement.Measure == "proactive_category";
        Finding? declined =
            IsCut(mention) ? ProseFindings.Cut(statement)
            : !isDataSection ? ProseFindings.OutsideData(statement)
            : kind == PeriodKind.Plan ? ProseFindings.LaterYear(statement)
            : kind == PeriodKind.PartYear ? ProseFindings.PartYear(statement)
            : otherOffice.IsMatch(mention.Before) || otherOffices.Act(mention) ? ProseFindings.OtherOffice(statement)
            : isPartOfStock || (kind == PeriodKind.Cumulative && !isStock) ? ProseFindings.Cumulative(statement, isDeclined: true)
            : null;
        if (declined is not null)
        {
            ledger.Decline(declined);
            return null;
        }

        if (isStock || (kind == PeriodKind.ToDate && mention.Token.Kind == ProseTokenKind.Quantity))
            ledger.Decline(ProseFindings.Cumulative(statement, isDeclined: isStock));
        if (isStock)
            statement = statement with { Measure = "proactive_cumulative" };
        ledger.Add(statement);
        return statement;
    }

    /// <summary>As <see cref="Admit"/>, unless a guard of the measure holds the number back; one that doubts it says so.</summary>
    public Statement? AdmitGuarded(Statement statement, Mention mention, ProseGuard? guard, bool isDataSection)
    {
        if (guard is null && statement.Applicant is not null)
            guard = ledger.GuardOfWhole(statement);
        if (guard is { Effect: GuardEffect.Decline })
        {
            ledger.Decline(ProseFindings.Guarded(statement, guard));
            if (statement.Applicant is null)
                ledger.MarkDeclined(statement, guard);
            if (statement.Adds)
                ledger.MarkIncomplete(statement);
            return null;
        }

        var admitted = Admit(statement, mention, isDataSection);
        if (admitted is not null && guard is { Effect: GuardEffect.Doubt })
            ledger.Decline(ProseFindings.Guarded(admitted, guard));
        return admitted;
    }

    /// <summary>A number with blanks in it may be two, and one without unit or full stop at the very end of a document may have lost digits.</summary>
    private static bool IsCut(Mention mention) =>
        mention.Token.IsBroken
        || mention.Token is { Unit: "" } token && token.End == mention.Source.Passage.Text.Length && mention.Source.Passage.EndsDocument;
}
