using System.Globalization;

namespace Clairevoie.Tests.Coordination.Adoption.Made;

/// <summary>Writes days, amounts, counts, states and agencies as one person does: one hand for a column, with slips.</summary>
internal sealed class Writings(Speaker speaker)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR"), English = CultureInfo.GetCultureInfo("en-GB");

    private readonly Dice dice = speaker.Dice;

    /// <summary>A cell that says that there is nothing to say.</summary>
    public DrawnCell Nothing() => new(dice.One<string>(speaker.IsEnglish ? ["n/a", "-", "tbc", "TBD"] : ["n.d.", "-", "à définir", "N/A", "nd", "/", "–"]), "nothing");

    /// <summary>A day, in one of the hands: 0 a day of the workbook, 1 figures, 2 words, 3 a bare serial, 4 vague.</summary>
    public DrawnCell Day(int hand, string means, bool first = false)
    {
        var day = new DateOnly(speaker.Year, 1, 1).AddDays(dice.Below(600));
        string Said(DateOnly read) => $"{means}={read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        return hand switch
        {
            0 => new($"{day.ToDateTime(default).ToOADate()}", Said(day)) { Number = day.ToDateTime(default).ToOADate(), IsDay = true },
            3 => new($"{day.ToDateTime(default).ToOADate()}", Said(day)) { Number = day.ToDateTime(default).ToOADate() },
            1 => new(day.ToString(dice.One(["dd/MM/yyyy", "dd/MM/yy", "dd.MM.yyyy", "d/M/yyyy", "dd-MM-yyyy", "yyyy-MM-dd"]), CultureInfo.InvariantCulture), Said(day)),
            2 => new(day.ToString(dice.One<string>(speaker.IsEnglish ? ["d MMMM yyyy", "d MMM yyyy", "dddd d MMMM yyyy", "d-MMM-yy"] : ["d MMMM yyyy", "dddd d MMMM yyyy", "'le 'd MMMM yyyy", "d MMM yyyy"]), speaker.IsEnglish ? English : French), Said(day)),
            _ => Vague(day.Year, day.Month, first) is var (text, from, until) ? new(text, Said(first ? from : until)) : throw new InvalidOperationException(),
        };
    }

    private (string Text, DateOnly From, DateOnly Until) Vague(int year, int month, bool first)
    {
        var (culture, quarter) = (speaker.IsEnglish ? English : French, ((month - 1) / 3) + 1);
        var (of, q, half) = ((new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1)), new DateOnly(year, (quarter * 3) - 2, 1), month <= 6 ? 1 : 2);
        var name = of.Item1.ToString("MMMM", culture);
        var short_ = of.Item1.ToString("MMM", culture);
        (string, DateOnly, DateOnly) Month(string text) => (text, of.Item1, of.Item2);
        (string, DateOnly, DateOnly) Quarter(string text) => (text, q, q.AddMonths(3).AddDays(-1));
        (string, DateOnly, DateOnly) Half(string text) => (text, new(year, half == 1 ? 1 : 7, 1), half == 1 ? new(year, 6, 30) : new(year, 12, 31));
        (string, DateOnly, DateOnly) Year(string text) => (text, new(year, 1, 1), new(year, 12, 31));
        if (speaker.IsEnglish)
            return dice.Below(8) switch { 0 => Month($"{name} {year}"), 1 => Quarter($"Q{quarter} {year}"), 2 => Month($"end of {name} {year}"), 3 => Month($"{short_}-{year % 100}"), 4 => Year($"{year}"), 5 => Month($"by {name} {year}"), 6 => Year($"end {year}"), _ => (first ? Month($"early {name} {year}") : ($"mid-{name} {year}", new(year, month, 15), new(year, month, 15))) };
        return dice.Below(12) switch
        {
            0 => Month($"{name} {year}"), 1 => Quarter($"T{quarter} {year}"), 2 => Month($"fin {name} {year}"), 3 => Month($"{short_}-{year % 100}"), 4 => Year($"{year}"), 5 => Month($"d'ici {name} {year}"),
            6 => Year($"fin {year}"), 7 => Half($"{(half == 1 ? "1er" : "2e")} semestre {year}"), 8 => Quarter($"{quarter}{(quarter == 1 ? "er" : "e")} trimestre {year}"), 9 => Month($"courant {name} {year}"),
            10 => Quarter($"{quarter}{(quarter == 1 ? "er" : "ème")} trim. {year}"), _ => ($"mi-{name} {year}", new(year, month, 15), new(year, month, 15)),
        };
    }

    /// <summary>Money, in one of the hands: 0 a number, 1 French figures, 2 with its unit, 3 thousands or millions; its heading may multiply it.</summary>
    public DrawnCell Money(int hand, string means, int scale)
    {
        var amount = dice.Between(2, 480) * (scale > 1 ? 1m : dice.One([250m, 500m, 1000m, 1250m]));
        string Said(decimal read) => $"{means}={(read * scale).ToString("0.####", CultureInfo.InvariantCulture)}";
        var blank = dice.One(["\u202F", "\u00A0", " "]);
        var figures = amount.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", blank, StringComparison.Ordinal);
        if (scale > 1 || hand == 0) return new(amount.ToString(CultureInfo.InvariantCulture), Said(amount)) { Number = (double)amount };
        if (speaker.IsEnglish) return new(hand == 3 ? $"€{(amount / 1000m).ToString("0.##", CultureInfo.InvariantCulture)}k" : $"€{amount.ToString("#,0", CultureInfo.InvariantCulture)}", Said(amount));
        return hand switch
        {
            1 => new(figures, Said(amount)),
            2 => new(dice.One([$"{figures} €", $"{figures},00 €", $"{figures}€", $"{figures} euros", $"≈ {figures} €"]), Said(amount)),
            _ => new($"{(amount / 1000m).ToString("0.##", French)} k€", Said(amount)),
        };
    }

    /// <summary>A count: mostly a number; sometimes nothing, about, with a mark, a span, a bound.</summary>
    public DrawnCell Count(string means, bool texts)
    {
        var many = dice.Happens(10) ? dice.Between(1000, 9900) : dice.Between(0, 180);
        if (dice.Happens(5)) return Nothing();
        if (!texts || dice.Happens(80)) return new($"{many}", $"{means}={many}") { Number = many };
        return dice.Below(8) switch
        {
            0 => new($"≈ {many}", $"{means}={many}"),
            1 => new(speaker.IsEnglish ? $"about {many}" : $"environ {many}", $"{means}={many}"),
            2 => new($"{many}*", $"{means}={many}"),
            3 => new($"{many} (1)", $"{means}={many}"),
            4 => new($"{many}-{many + 5}", "unknown"),
            5 => new($"< {many + 2}", "unknown"),
            6 => new(many.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", "\u202F", StringComparison.Ordinal), $"{means}={many}"),
            _ => new($"{many}", $"{means}={many}"),
        };
    }

    /// <summary>How a line stands.</summary>
    public (string Text, string State) State()
    {
        var (list, state) = dice.One<(string, string)>([("done", "Done"), ("under", "InProgress"), ("under", "InProgress"), ("planned", "Planned"), ("partly", "DoneInPart"), ("gone", "Abandoned"), ("late", "Late")]);
        return (speaker.One(list), state);
    }

    /// <summary>One agency or several, written in one hand.</summary>
    public DrawnCell Agencies(string means, int most)
    {
        var names = dice.Some(speaker.All("agencies"), dice.Between(1, most));
        var between = dice.One([" / ", ", ", "\n", " ; ", " + ", " & ", speaker.IsEnglish ? " and " : " et "]);
        return new(string.Join(between, names), $"{means}={string.Join("; ", names)}");
    }
}
