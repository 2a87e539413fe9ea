namespace Clairevoie.Grounds.Streets;

/// <summary>How wide a street is drawn, by what it is called: no open file of addresses says more.</summary>
internal static class StreetRank
{
    private const string Boulevard = "boulevard", Avenue = "avenue", Street = "rue";

    private static readonly string[] Wide = ["boulevard", "boul", "bd", "périphérique"];
    private static readonly string[] Middling = ["avenue", "av", "quai", "cours", "pont", "esplanade", "place", "route", "chaussée", "mail"];

    /// <returns><c>boulevard</c>, <c>avenue</c> or <c>rue</c>, the words of the ground's style.</returns>
    public static string Of(string name)
    {
        var first = name.Split(' ', 2)[0].TrimEnd('.').ToLowerInvariant();
        return Wide.Contains(first) ? Boulevard : Middling.Contains(first) ? Avenue : Street;
    }

    /// <summary>The first zoom at which it is worth its ink.</summary>
    public static int From(string rank) => rank switch { Boulevard => 10, Avenue => 11, _ => 13 };
}
