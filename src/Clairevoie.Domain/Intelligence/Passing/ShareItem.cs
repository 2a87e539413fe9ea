namespace Clairevoie.Domain;

/// <summary>Whoever holds an item shares it with a body: no copy is made, and the body is not told who else has it.</summary>
/// <param name="With">What the body is.</param>
/// <param name="Reads">The handling codes that it may read.</param>
public sealed record ShareItem(BodyKind With, IReadOnlySet<HandlingCode> Reads)
{
    /// <summary>Whether it may be shared, or everything that stands in the way.</summary>
    /// <param name="grading">What the item is.</param>
    /// <param name="originator">Whether the one who shares is of the body that graded it first, or that body gave leave.</param>
    public Decision<HandlingCode> Decide(Grading grading, bool originator)
    {
        var no = new List<Refusal>();
        if (With == BodyKind.Partner) no.Add(new("share-partner", "body"));
        else if (With != BodyKind.Cell && !Reads.Contains(grading.Handling)) no.Add(new("share-not-cleared", "body", grading.Handling.ToString()));
        if (grading.Handling >= HandlingCode.H2 && !originator) no.Add(new("share-originator", "body", grading.Handling.ToString()));
        return no.Count > 0 ? no : grading.Handling;
    }
}
