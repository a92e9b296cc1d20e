using System.Buffers;
using Warehouse.Etl.Extraction.Prose.Passages;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Periods;
using Warehouse.Etl.Extraction.Prose.Statements;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Reads the clauses that state a value without a number: denials (未收到) and words for all (均已办结).</summary>
internal static class ClauseReader
{
    private static readonly SearchValues<char> denial = SearchValues.Create("未没无零不免");
    /// <summary>无因公开产生行政复议,提起行政诉讼的情况: what was denied in the clause before goes on.</summary>
    private static readonly Words sharesDenial = new("^(?:或|和|及|被)?(?:提起|申请|引发)?行政(?:诉讼|复议)(?:案件)?(?:的)?(?:情况|情形|事项|案件)?(?:发生|产生)?$");
    private static readonly string[] cases = ["review_total", "lit_total"];
    private static readonly string[] carriedIn = ["req_carried_in"];
    private static readonly Words concluded = new("(?:审结|办结|结案|已结|判决|已判|审理完毕|二审)[^,;]{0,4}\\d");
    private static readonly Words resumes = new("^(?:(?:截至|截止|到|至)?(?:{日}|{年}底|年底|年末|目前),?)?(?:均|全部|目前均|已全部|以上|上述|所有)");

    /// <summary>四、行政复议和行政诉讼情况。无。 or 无申请。: what did not happen is named by the heading.</summary>
    private static readonly Words denies = new("^(?:本年度?|全年|{年}度?)?(?:,)?(?:暂|均)?(?:无|没有|(?:未|没有)(?:发生|产生|收到|涉及|出现))(?:此类|该类|此项|相关|上述)?(?:情况|情形|事项|内容|申请)?$");

    /// <summary>全部申请均已按期答复: says of what it speaks, so that it may begin a paragraph of its own.</summary>
    private static readonly Words namesSubject = new("^(?:全部|所有|上述|以上)[^,;]{0,8}(?:申请|案件)");

    /// <summary>我局本着公开的原则,上述申请已全部答复: wherever it stands in its sentence, it speaks of the one before.</summary>
    private static readonly Words refersBack = new("(?:^|,)(?:上述|以上)(?:信息公开)?申请");

    public static void Read(MaskedText sentence, ProseSection section, int number, PeriodReader periods, OtherOffices otherOffices, StatementLedger ledger)
    {
        var text = sentence.Text;
        var mayDeny = text.AsSpan().ContainsAny(denial);
        var mayTakeOver = ledger.HasReported(number) || resumes.IsMatch(text) || refersBack.IsMatch(text);
        if (!mayDeny && !mayTakeOver)
            return;
        var previous = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(',', ';', '\n');
            end = end < 0 ? text.Length : start + end;
            var clause = new Clause(sentence, start, end, number, periods);
            if (mayDeny)
                ReadDenials(clause, text[previous..end], section, otherOffices, ledger);
            if (mayTakeOver)
                ReadQuantifiers(clause.UpToList(), section, ledger);
            previous = start;
            start = end + 1;
        }
    }

    private static void ReadDenials(Clause clause, string withClauseBefore, ProseSection section, OtherOffices otherOffices, StatementLedger ledger)
    {
        if (!clause.Words.AsSpan().ContainsAny(denial) && !sharesDenial.IsMatch(clause.Words))
            return;
        if (clause.IsWholeSentence && denies.IsMatch(clause.Words) && AddDenials(clause, "无" + section.Heading, section, otherOffices, ledger))
            return;
        if (!AddDenials(clause, clause.Words, section, otherOffices, ledger) && withClauseBefore.Length > clause.Words.Length)
            AddDenials(clause, withClauseBefore, section, otherOffices, ledger);
    }

    private static bool AddDenials(Clause clause, string words, ProseSection section, OtherOffices otherOffices, StatementLedger ledger)
    {
        var found = false;
        bool? isOfOthers = null;
        foreach (var pattern in ProsePatterns.Cued(words, PatternKind.None))
        {
            if (!Fits(pattern, words, section) || !(pattern.With?.IsMatch(clause.Sentence.Text) ?? true))
                continue;
            found = true;
            foreach (var measure in pattern.Measures.Where(_ => clause.CoversYear || clause.CoversAllYears))
            {
                var stated = clause.State(measure, 0, MeasureNames.Of(measure).Unit ?? "", pattern.Name);
                if (isOfOthers ??= otherOffices.Deny(words))
                    ledger.Decline(ProseFindings.OtherOffice(stated));
                else
                    ledger.Add(stated);
            }
        }

        return found;
    }

    private static void ReadQuantifiers(Clause clause, ProseSection section, StatementLedger ledger)
    {
        foreach (var pattern in ProsePatterns.Cued(clause.Words, PatternKind.All))
        {
            if (!Fits(pattern, clause.Words, section) || (pattern.Without?.IsMatch(clause.Item) ?? false))
                continue;
            var whole = ledger.LastOf(pattern.Of, clause.Number, clause.Position)
                ?? ((clause.Start == 0 && resumes.IsMatch(clause.Words)) || refersBack.IsMatch(clause.Words) ? clause.LastBefore(pattern.Of, ledger) : null);
            if (whole is not null && (clause.ExceptsSome(whole) || clause.SpeaksOfOther(whole, pattern, ledger) || clause.SpeaksOfBoth(whole, ledger)))
                continue;
            if (whole is null || whole.Value == 0 || !clause.CoversYear || (pattern.Single && whole.Value != 1))
                continue;
            if (pattern.Applicant is null && pattern.Measures.Any(measure => ledger.States(measure, clause.Number)))
                continue;
            var isOpen = pattern.Measures is not ["res_total"] && clause.MaySpeakOfPart(whole, ledger);
            foreach (var measure in pattern.Measures)
            {
                var stated = clause.State(measure, whole.Value, whole.Unit, pattern.Name) with { Applicant = pattern.Applicant, Approximate = whole.Approximate, TakenFrom = whole };
                if (isOpen)
                    ledger.Decline(ProseFindings.OfWholeOrPart(stated));
                else
                    ledger.Add(stated);
            }
        }
    }

    private static bool Fits(ProsePattern pattern, string words, ProseSection section) =>
        (section.IsData || pattern.AnySection)
        && pattern.Before!.IsMatch(words)
        && !(pattern.Unless?.IsMatch(words) ?? false);

    /// <param name="Number">The sentence's place in the document.</param>
    private readonly record struct Clause(MaskedText Sentence, int Start, int End, int Number, PeriodReader Periods)
    {
        public string Words { get; private init; } = Sentence.Text[Start..End];

        /// <summary>Whether it speaks of a whole year; 上网以来没有 and 截至年底没有 do.</summary>
        public bool CoversYear => Periods.At(End).Kind is PeriodKind.Annual or PeriodKind.ToDate;

        /// <summary>What did not happen in any year did not happen in the report's.</summary>
        public bool CoversAllYears => Periods.At(End).Kind == PeriodKind.Cumulative;

        /// <summary>已全部办结:予以公开3件,无法提供2件: what the clause says ends where it begins to list.</summary>
        public Clause UpToList()
        {
            var colon = Words.IndexOf(':', StringComparison.Ordinal);
            return colon > 0 && Words.IndexOf(MaskedText.Quantity, colon) > 0 ? this with { End = Start + colon, Words = Words[..colon] } : this;
        }

        /// <summary>The clauses between two semicolons that it stands in: what became of other cases is told behind them.</summary>
        public string Item
        {
            get
            {
                var end = Sentence.Text.IndexOf(';', End);
                return Sentence.Text[(Sentence.Text.LastIndexOf(';', Start) + 1)..(end < 0 ? Sentence.Text.Length : end)];
            }
        }

        /// <summary>
        /// What the sentence before states of one of the measures. 收到申请54件。其中网上申请33件。上述申请均已答复: where the clause names them,
        /// a sentence on their parts may stand between, and they may end the paragraph before.
        /// </summary>
        public Statement? LastBefore(IReadOnlyList<string> measures, StatementLedger ledger)
        {
            if (!namesSubject.IsMatch(Words))
                return ledger.LastOf(measures, Number - 1, Position);
            return ledger.LastOf(measures, Number - 1, int.MaxValue)
                ?? (ledger.FromSentence(Number - 1).All(part => measures.Any(whole => MeasureRelations.IsPart(part.Measure, whole))) ? ledger.LastOf(measures, Number - 2, int.MaxValue) : null);
        }

        public int Position => Sentence.PositionOf(Start);

        public bool IsWholeSentence => Start == 0 && End == Sentence.Text.Length;

        /// <summary>除2件结转下年外,均已答复: then the value taken over would be too high.</summary>
        public bool ExceptsSome(Statement whole) =>
            whole.Position < Position && Sentence.Passage.Text.AsSpan(whole.Position, Sentence.PositionOf(End - 1) - whole.Position) is var between
            && (between.Contains("除", StringComparison.Ordinal) || between.Contains("其余", StringComparison.Ordinal) || between.Contains("另有", StringComparison.Ordinal));

        /// <summary>行政复议5件,维持3件;行政诉讼2件,均在审理中: after a semicolon the clause goes with the case that stands there.</summary>
        public bool SpeaksOfOther(Statement whole, ProsePattern pattern, StatementLedger ledger)
        {
            var semicolon = whole.Sentence == Number ? Sentence.Text.LastIndexOf(';', Start) : -1;
            return semicolon >= 0 && whole.Position < Sentence.PositionOf(semicolon)
                && ledger.LastOf(cases, Number, Position) is { } other && other.Position > Sentence.PositionOf(semicolon) && !pattern.Of.Contains(other.Measure);
        }

        /// <summary>收到申请20件,上年结转3件,全部办结: all are those received and those carried in, unless these were told to be closed before.</summary>
        public bool SpeaksOfBoth(Statement whole, StatementLedger ledger) =>
            whole.Measure == "req_new" && ledger.LastOf(carriedIn, whole.Sentence, Position) is { Value: > 0 } carried
            && (carried.Position > whole.Position || !RelationCues.Closed.IsMatch(whole.Passage.Text.AsSpan(carried.Position, whole.Position - carried.Position)));

        /// <summary>收到申请9件,其中信函2件,均予以公开; 行政复议6件,已审结5件,均维持: all of them, or all of the part.</summary>
        public bool MaySpeakOfPart(Statement whole, StatementLedger ledger)
        {
            var (from, to) = (whole.Position, Position);
            var parts = ledger.FromSentence(Number)
                .Where(part => part.State == ValueState.Reported && part.Position > from && part.Position < to && MeasureRelations.IsPart(part.Measure, whole.Measure))
                .Sum(part => part.Value);
            return (parts > 0 && parts < whole.Value)
                || (cases.Contains(whole.Measure) && from < to && concluded.IsMatch(Sentence.Passage.Text.AsSpan(from, to - from)));
        }

        public Statement State(string measure, decimal value, string unit, string rule)
        {
            var (start, end) = Evidence.Around(Sentence, Position, Math.Max(Position + 1, Sentence.PositionOf(End - 1)));
            return new Statement(measure, value, ValueState.Derived, unit, Periods.At(End) with { Kind = PeriodKind.Annual }, rule, Sentence.Passage, start, end)
            {
                Position = Position,
                Sentence = Number,
            };
        }
    }
}
