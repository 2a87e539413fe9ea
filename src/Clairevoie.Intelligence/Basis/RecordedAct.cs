namespace Clairevoie.Intelligence;

/// <summary>The act by which a competent authority answers for room A: who, by what text, assessed how, and who holds the key.</summary>
public sealed record RecordedAct
{
    /// <summary>The competent authority that is the controller.</summary>
    public string Controller { get; init; } = "";

    /// <summary>The text that creates the processing: its title and its reference.</summary>
    public string Text { get; init; } = "";

    /// <summary>The day of that text.</summary>
    public DateOnly TextDay { get; init; }

    /// <summary>The reference of the impact assessment.</summary>
    public string Assessment { get; init; } = "";

    /// <summary>Who holds the room's master key.</summary>
    public string KeyHolder { get; init; } = "";
}
