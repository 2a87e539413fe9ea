namespace Clairevoie.Domain.Claims;

/// <summary>What a figure counts, in words, and which version of these words. Same text and same version: same definition.</summary>
public sealed record Definition(string Text, string Version)
{
    /// <summary>The text by which two definitions are found the same.</summary>
    public string Key { get; } = Wording.Key(Text);

    /// <summary>The version by which two definitions are found the same.</summary>
    public string VersionKey { get; } = Wording.Key(Version);

    /// <summary>Text and version in one, as the register of equivalences writes them: <c>text @ version</c>.</summary>
    public string FullKey { get; } = Wording.Key($"{Text} @ {Version}");

    /// <summary>What the words betray: gross or net, recorded or committed, closed or merely fewer.</summary>
    public Senses Senses { get; } = SenseReader.Read(Wording.Key(Text));

    /// <summary>The years that the words themselves give to the figure.</summary>
    public IReadOnlyList<int> Years { get; } = [.. QuoteReader.Read(Text).Where(number => number.IsYear).Select(number => (int)number.Value)];

    public bool IsMissing => Key.Length == 0;

    public bool IsSameAs(Definition other) => HasSameText(other) && VersionKey == other.VersionKey;

    public bool HasSameText(Definition other) => !IsMissing && Key == other.Key;
}
