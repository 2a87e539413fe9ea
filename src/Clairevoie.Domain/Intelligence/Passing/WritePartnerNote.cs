namespace Clairevoie.Domain;

/// <summary>Somebody writes for a partner outside the police what the partner needs to know: a place and a request, in words of their own.</summary>
/// <param name="Words">What is written, untouched.</param>
/// <param name="Tlp">How far the partner may pass it on.</param>
/// <param name="Reread">Whether the writer has read it again where it seems to name somebody.</param>
public sealed record WritePartnerNote(string? Words, Tlp Tlp, bool Reread)
{
    /// <summary>What is kept, or everything that stands in the way.</summary>
    public Decision<PartnerNoteWritten> Decide(Grading grading, BodyKind to, bool originator)
    {
        var no = new List<Refusal>();
        if (to != BodyKind.Partner) no.Add(new("note-partner", "partner"));
        if (Tlp == Tlp.None) no.Add(new("tlp-missing", "colour"));
        if (grading.Handling >= HandlingCode.H2 && !originator) no.Add(new("share-originator", "partner", grading.Handling.ToString()));
        var words = AgentWords.Of(Words, Reread, "note");
        if (words is Decision<string>.No unfit) no.AddRange(unfit.Why);
        else if (((Decision<string>.Yes)words).Fact.Length == 0) no.Add(new("words-missing", "note"));
        return no.Count > 0 ? no : new PartnerNoteWritten(((Decision<string>.Yes)words).Fact, Tlp);
    }
}

/// <summary>A note was written for a partner.</summary>
public sealed record PartnerNoteWritten(string Words, Tlp Tlp);
