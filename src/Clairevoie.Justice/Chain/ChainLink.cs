namespace Clairevoie.Justice.Chain;

/// <summary>A step of the therapeutic injunction: how many made it, the median of their days, and the days that the law allows.</summary>
public sealed record ChainLink(string Count, string Days, int Legal)
{
    /// <summary>The four steps with a delay in the public health code (art. L.3413-1 and following, R.3413-1 and following), in their order.</summary>
    public static IReadOnlyList<ChainLink> All { get; } =
    [
        new("informed", "days_to_inform", 15),
        new("examined", "days_to_examine", 30),
        new("chosen", "days_to_choose", 10),
        new("confirmed", "days_to_confirm", 15),
    ];

    /// <summary>The days that the law allows for this delay, or nothing.</summary>
    public static int? LegalDays(string measure) => All.FirstOrDefault(link => link.Days == measure)?.Legal;
}
