using Clairevoie.Domain;

namespace Clairevoie.Justice.Returns;

/// <summary>A form of justice: what is counted on it, over which periods, and what must agree. Each number stands on one form, so that a total counts nothing twice.</summary>
public sealed record Office(string Key, IReadOnlyList<Measure> Measures)
{
    /// <summary>The prosecutor's office: what it decides, and the first step of the therapeutic injunction.</summary>
    public static Office Prosecution { get; } = new("prosecution",
        [new("deferrals"), new("informations"), new("injunctions"), new("informed"), new("days_to_inform", MeasureKind.Days)]);

    /// <summary>The court: what it judges, and who it detains.</summary>
    public static Office Court { get; } = new("court", [new("crpc"), new("immediate_trials"), new("detentions"), new("convictions")]);

    /// <summary>Minors prosecuted again, and how long the answer takes. Only by quarter.</summary>
    public static Office Minors { get; } = new("minors", [new("minors_again"), new("days_to_answer", MeasureKind.Days)]) { Lengths = [3] };

    /// <summary>A relay doctor: four numbers a month, then the later steps of the therapeutic injunction.</summary>
    public static Office Relay { get; } = new("relay",
        [new("examined"), new("days_to_examine", MeasureKind.Days), new("relay_capacity", MeasureKind.Capacity) { IsStock = true }, new("blocked") { IsStock = true },
         new("blocked_no_doctor") { IsStock = true }, new("blocked_incomplete") { IsStock = true },
         new("chosen"), new("days_to_choose", MeasureKind.Days), new("confirmed"), new("days_to_confirm", MeasureKind.Days)])
    {
        First = 4,
        Check = Blocked.Check,
    };

    /// <summary>Seizures and confiscations of a quarter at their estimated value, by state and kind.</summary>
    public static Office Gross { get; } = new("assets_gross", AssetAmounts.Measures(AssetAmounts.Gross)) { Lengths = [3], First = AssetAmounts.Kinds.Count };

    /// <summary>The same at what was really received, recovered or handed over. Never added to the estimated values.</summary>
    public static Office Effective { get; } = new("assets_effective", AssetAmounts.Measures(AssetAmounts.Effective)) { Lengths = [3], First = AssetAmounts.Kinds.Count };

    /// <summary>What is held on the last day of a quarter: a stock, never added up over time.</summary>
    public static Office Held { get; } = new("assets_held", AssetAmounts.Measures(AssetAmounts.Held)) { Lengths = [3], First = AssetAmounts.Kinds.Count };

    /// <summary>Fixed fines for use, by month: issued, contested, paid at each tariff.</summary>
    public static Office Fines { get; } = new("fines", [new("fines_issued"), new("fines_contested"), .. FixedFine.PaidMeasures, new(FixedFine.Euros, MeasureKind.Euros)])
    {
        Lengths = [1],
        Check = FixedFine.Check,
    };

    /// <summary>Removal measures of a year, by step. No country, no nationality: no column could hold one.</summary>
    public static Office Removals { get; } = new("removals", [new("pass_asked"), new("pass_obtained"), new("removed")]) { Lengths = [12] };

    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<Office> All { get; } = [Prosecution, Court, Minors, Relay, Gross, Effective, Held, Fines, Removals];

    /// <summary>How many months its periods may have.</summary>
    public IReadOnlyList<int> Lengths { get; init; } = [1, 3];

    /// <summary>How many numbers are asked at once; the others stand behind a fold.</summary>
    public int First { get; init; } = int.MaxValue;

    /// <summary>What is wrong with numbers that are each readable but do not agree.</summary>
    public Func<IReadOnlyDictionary<string, double>, IEnumerable<Refusal>> Check { get; init; } = _ => [];

    /// <summary>The office of this key, or nothing.</summary>
    public static Office? Of(string? key) => All.FirstOrDefault(office => office.Key == key);

    /// <summary>The forms of this viewer: whoever may write only what is their own is a relay doctor and has that form alone.</summary>
    public static IReadOnlyList<Office> For(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return ReturnThread.IsAlone(viewer) ? [Relay] : All;
    }
}
