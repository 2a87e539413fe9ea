namespace Clairevoie.Statistics.Findings;

/// <summary>
/// The data or the options cannot give a true number: it says what is wrong, where, and the remedy.
/// A finding is never made of such data.
/// </summary>
/// <param name="code">For machines: lower case, words joined by hyphens.</param>
/// <param name="says">For people.</param>
public sealed class DataRefusedException(string code, Sentence says) : ArgumentException(says?.English)
{
    /// <summary>For machines.</summary>
    public string Code { get; } = Words.Of(code);

    /// <summary>For people.</summary>
    public Sentence Says { get; } = says ?? throw new ArgumentNullException(nameof(says));

    /// <summary>A refusal from its code and its sentence in both languages.</summary>
    public static DataRefusedException Because(string code, string french, string english) => new(code, new Sentence(french, english));
}
