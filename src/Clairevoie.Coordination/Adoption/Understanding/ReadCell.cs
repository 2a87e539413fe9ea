using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>Reads one cell as its column means it: a value, nothing to say, or why it cannot be read.</summary>
internal static partial class ReadCell
{
    /// <summary>The role, the value and the reason of one cell; the year completes days that do not name theirs.</summary>
    public static (CellRole Role, string Value, string Why) As(ColumnMeaning column, GridCell cell, int? year, bool yearsAcross = false) => column.Means switch
    {
        Meaning.Unknown => (CellRole.Unknown, "", "column-unknown"),
        Meaning.LeftOut => (CellRole.LeftOut, "", ""),
        Meaning.Person => (CellRole.Person, "", "person"),
        Meaning.RowTotal => (CellRole.Total, "", ""),
        _ when cell.Text.StartsWith('#') && Broken().IsMatch(cell.Text) => (CellRole.Unknown, "", "broken-formula"),
        _ when cell.IsUncomputed => (CellRole.Unknown, "", "formula-uncomputed"),
        Meaning.StateTick => Tick(column, cell),
        Meaning.State when States.Read(cell.Text) is not null => State(cell),
        _ when FrenchMark.IsNothing(cell.Text) => (CellRole.Nothing, "", ""),
        Meaning.Due or Meaning.Begins or Meaning.ToldOn or Meaning.MeetingDay => Day(column.Means, cell, year),
        Meaning.Period when yearsAcross && FrenchDay.Month(cell.Text) is > 0 and var month => Read(month.ToString("00", CultureInfo.InvariantCulture)),
        Meaning.Period => Period(cell, year),
        Meaning.Sum or Meaning.Count => Amount(column, cell),
        Meaning.Progress => Progress(cell),
        Meaning.Year => GuessTable.YearIn(cell.Text) is { } told ? Read(told.ToString(CultureInfo.InvariantCulture)) : (CellRole.Unknown, "", "year-unreadable"),
        Meaning.State => State(cell),
        Meaning.Pilot or Meaning.Partners or Meaning.Owner => Agency(cell),
        Meaning.Number => Number(cell),
        // A column of places announces what stands in it: « East Gate » is nobody's name there.
        Meaning.Place => Words(cell, "place "),
        _ => Words(cell),
    };

    private static (CellRole, string, string) Read(string value) => (CellRole.Read, value, "");

    private static (CellRole, string, string) Tick(ColumnMeaning column, GridCell cell) => FrenchMark.Ticked(cell.Text) switch
    {
        true => Read(column.State),
        false => (CellRole.Nothing, "", ""),
        _ => FrenchMark.IsNothing(cell.Text) ? (CellRole.Nothing, "", "") : (CellRole.Unknown, "", "tick-unreadable"),
    };

    private static (CellRole, string, string) Day(Meaning means, GridCell cell, int? year)
    {
        var day = (cell.Day ?? Serial(cell)) is { } told ? new FrenchDay(told, told) : FrenchDay.Read(Footnote.Off(cell.Text), year);
        if (day is { } span) return Read((means is Meaning.Due ? span.Last : span.First).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return means is Meaning.Due or Meaning.Begins && Ongoing().IsMatch(PlainHeading.Of(cell.Text)) ? (CellRole.Nothing, "", "") : (CellRole.Unknown, "", FrenchDay.Read(cell.Text, 2000) is null ? "day-unreadable" : "year-missing");
    }

    // A day that lost its dress is shown as its number: 45747.
    internal static DateOnly? Serial(GridCell cell) => (cell.Number ?? (cell.Text.Length == 5 && int.TryParse(cell.Text, CultureInfo.InvariantCulture, out var told) ? told : null)) is >= 36_526 and < 55_153 and var serial && serial == decimal.Truncate(serial) ? DateOnly.FromDateTime(DateTime.FromOADate((double)serial)) : null;

    private static (CellRole, string, string) Period(GridCell cell, int? year)
    {
        var span = cell.Day is { } told ? new FrenchDay(told, told) : FrenchDay.Read(Footnote.Off(cell.Text), year);
        // The first of a month stands for its month.
        if (span is { First: { Day: 1 } first } && first == span.Value.Last) span = new(first, first.AddMonths(1).AddDays(-1));
        if (span is not { } known) return FrenchDay.Read(cell.Text, 2000) is null ? (CellRole.Unknown, "", "period-unreadable") : (CellRole.Unknown, "", "year-missing");
        return known.Period is { } period ? Read(period) : (CellRole.Unknown, "", "period-unreadable");
    }

    private static (CellRole, string, string) Amount(ColumnMeaning column, GridCell cell)
    {
        var number = cell.Number is { } told ? new FrenchNumber(told, "") : column.Means == Meaning.Count ? FrenchNumber.Counted(cell.Text) : FrenchNumber.Read(cell.Text);
        if (number is not { } read) return (CellRole.Unknown, "", column.Means == Meaning.Sum ? "amount-unreadable" : "count-unreadable");
        if (read.Amount < 0) return (CellRole.Unknown, "", "below-zero");
        // « 3 agents » among euros, « 12 k€ » among posts: one of the two is not where it belongs.
        if (column.Means == Meaning.Sum && read.Unit == (column.Kind == PlanSumKind.Staff ? "€" : "ETP")) return (CellRole.Unknown, "", "amount-unreadable");
        if (column.Means == Meaning.Sum && (cell.IsPercent || read.Unit == "%")) return (CellRole.Unknown, "", "share-among-sums");
        var scaled = read.Unit == "€" && Multiplied().IsMatch(cell.Text) ? read.Amount : read.Amount * column.Scale;
        return Read(scaled.ToString("0.####", CultureInfo.InvariantCulture) + (cell.IsPercent || read.Unit == "%" ? " (part)" : ""));
    }

    private static (CellRole, string, string) Progress(GridCell cell)
    {
        if ((cell.Number is { } told ? new FrenchNumber(told, "") : FrenchNumber.Read(cell.Text)) is not { } read) return Words(cell);
        var share = read.Unit == "%" || cell.IsPercent || read.Amount <= 1 ? read.Amount * 100 : read.Amount;
        return share is >= 0 and <= 100 ? Read(share.ToString("0.#", CultureInfo.InvariantCulture) + " %") : (CellRole.Unknown, "", "share-unreadable");
    }

    private static (CellRole, string, string) State(GridCell cell)
    {
        if (States.Read(cell.Text) is { } found) return Read(found.State);
        return FrenchMark.Ticked(cell.Text) switch { true => Read(nameof(PlanState.Done)), false => Read(nameof(PlanState.Planned)), _ => (CellRole.Unknown, "", "state-unknown") };
    }

    private static (CellRole, string, string) Agency(GridCell cell)
    {
        if (ColumnContent.LooksLikePerson(cell.Text)) return (CellRole.Person, "", "person");
        return Agencies.Read(cell.Text) is { } names ? Read(string.Join("; ", names)) : (CellRole.Unknown, "", "agency-too-long");
    }

    private static (CellRole, string, string) Number(GridCell cell)
    {
        var code = Before().Replace(Footnote.Off(cell.Text), "").Trim(' ', '.', ':');
        code = Blanks().Replace(code, "-");
        return code.Length is > 0 and <= 24 && (code.Length <= 8 || code.Any(char.IsDigit)) && FrenchNumber.Read(cell.Text) is not { IsAbout: true } && code.All(sign => char.IsLetterOrDigit(sign) || sign is '-' or '.' or '_') ? Read(code) : (CellRole.Unknown, "", "number-unreadable");
    }

    private static (CellRole, string, string) Words(GridCell cell, string announced = "")
    {
        var words = Footnote.Off(PlainText.Of(cell.Text));
        if (words.Length > 2000) return (CellRole.Unknown, "", "words-too-long");
        return ColumnContent.LooksLikePerson(announced + words) || Doubts.About(ThingWords.Off(announced + Masking.Of(words).Words)).Count > 0 ? (CellRole.Person, "", "words-of-a-person") : Read(words);
    }

    [GeneratedRegex(@"^#(?:REF|N/A|NAME|DIV/0|VALUE|NUM|NULL|NOM|VALEUR|NOMBRE)")]
    private static partial Regex Broken();

    [GeneratedRegex(@"perman|contin|recurren|annuel|mensuel|trimestriel|au fil de l eau|toute l annee|chaque|regulier|quotidien|hebdo|immediat|des que possible|ongoing|continuous|asap|monthly|annual|weekly|as needed|au besoin|selon")]
    private static partial Regex Ongoing();

    [GeneratedRegex(@"[kKmM]\s?(?:€|euros?|eur)|milli")]
    private static partial Regex Multiplied();

    [GeneratedRegex(@"^(?:mesure|action|fiche action|fiche|n°|n[o°]?\s|num[ée]ro|d[ée]cision)s?\s*(?:n[°o]\.?)?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"[\s/]+")]
    private static partial Regex Blanks();
}
