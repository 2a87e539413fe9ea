using Clairevoie.Domain;

namespace Clairevoie.Justice.Returns;

/// <summary>Who counts what. Each number has one owner, so that a total counts nothing twice.</summary>
public sealed record Office(string Key, IReadOnlyList<Measure> Measures)
{
    /// <summary>The prosecutor's office: what it decides and what is seized.</summary>
    public static Office Prosecution { get; } = new("prosecution",
        [new("deferrals"), new("injunctions"), new("seized", MeasureKind.Euros), new("days_to_inform", MeasureKind.Days)]);

    /// <summary>The court: what it judges and confiscates.</summary>
    public static Office Court { get; } = new("court",
        [new("crpc"), new("immediate_trials"), new("confiscated", MeasureKind.Euros)]);

    /// <summary>A relay doctor: the steps of the therapeutic injunction, as counts and median delays.</summary>
    public static Office Relay { get; } = new("relay",
        [new("examined"), new("days_to_examine", MeasureKind.Days), new("days_to_choose", MeasureKind.Days), new("days_to_confirm", MeasureKind.Days)]);

    /// <summary>All of them, in the order of the form.</summary>
    public static IReadOnlyList<Office> All { get; } = [Prosecution, Court, Relay];

    /// <summary>The days that the public health code allows for a step (art. L.3413-1 and following, R.3413-1 and following).</summary>
    public static int? LegalDays(string measure) => measure switch
    {
        "days_to_inform" => 15,
        "days_to_examine" => 30,
        "days_to_choose" => 10,
        "days_to_confirm" => 15,
        _ => null,
    };

    /// <summary>The office of this key, or nothing.</summary>
    public static Office? Of(string? key) => All.FirstOrDefault(office => office.Key == key);
}
