namespace Clairevoie.Domain;

/// <summary>Somebody who holds two items says that one tells the same as the other. The first stays as it is and steps behind the second; this can be undone.</summary>
/// <param name="From">How the item that steps behind is graded.</param>
/// <param name="Anonymous">Whether it comes from anonymous reports.</param>
public sealed record BringTogether(Grading From, bool Anonymous)
{
    /// <summary>Whether it may step behind another, or everything that stands in the way.</summary>
    /// <param name="into">How the other is graded.</param>
    /// <param name="anonymous">Whether the other comes from anonymous reports.</param>
    public Decision<HandlingCode> Decide(Grading into, bool anonymous)
    {
        List<Refusal> no = [];
        // What nobody can judge would be read with the grading of what somebody saw, or the other way round.
        if (Anonymous != anonymous) no.Add(new("merge-anonymous", "into"));
        // Whoever handles the second would handle the first too: never under a looser code.
        if (into.Handling < From.Handling) no.Add(new("merge-looser", "into", From.Handling.ToString(), into.Handling.ToString()));
        return no.Count > 0 ? no : into.Handling;
    }
}
