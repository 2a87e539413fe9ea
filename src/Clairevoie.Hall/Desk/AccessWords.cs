using System.Globalization;
using System.Resources;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Desk;

/// <summary>The words of the access table, in the language of whoever reads: roles, subjects, sights, of whom, and why not.</summary>
public sealed class AccessWords
{
    private static readonly ResourceManager Words = new(typeof(AccessWords));

    private AccessWords()
    {
    }

    /// <summary>The role, as a person would name it.</summary>
    public static string Of(Role role) => Say($"role.{role}");

    /// <summary>The subject, as a person would name it.</summary>
    public static string Of(Subject subject) => Say($"subject.{subject}");

    /// <summary>How much is seen.</summary>
    public static string Of(Sight sight) => Say($"sight.{sight}");

    /// <summary>Of whom the records are, said of anybody.</summary>
    public static string Of(Whose whose)
    {
        ArgumentNullException.ThrowIfNull(whose);
        return Say($"whose.neutral.{whose.Key}");
    }

    /// <summary>The room, with its letter.</summary>
    public static string Of(Room room) => Say($"room.{room}");

    /// <summary>One line of the table as a sentence to the person whom it is about.</summary>
    public static string Of(Right line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line switch
        {
            { Sight: Sight.None } => Say("line.writes-only"),
            { Writes: true } => Say("line.writes", Capital(Of(line.Sight)), Yours(line.Whose)),
            _ => Say("line.reads", Capital(Of(line.Sight)), Yours(line.Whose)),
        };
    }

    /// <summary>Why nothing is seen, and what is seen in its place.</summary>
    public static string WhyNot(Explanation said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var why = Say($"why-not.{said.Subject}");
        return said.Instead is { } figure ? $"{why} {Say("instead", Of(figure))}" : why;
    }

    /// <summary>The same words at the head of a sentence.</summary>
    public static string Capital(string words)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);
        return char.ToUpper(words[0], CultureInfo.CurrentUICulture) + words[1..];
    }

    /// <summary>A sentence of the sheet, with what it names.</summary>
    public static string Say(string key, params object[] facts)
    {
        var words = Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);
        return facts.Length == 0 ? words : string.Format(CultureInfo.CurrentCulture, words, facts);
    }

    private static string Yours(Whose whose) => Say($"whose.{whose.Key}");
}
