using System.Text.RegularExpressions;

namespace Clairevoie.Tests.HouseRules;

/// <summary>What stands before the body of a member, its attributes left out and its parentheses emptied.</summary>
public sealed partial class Signature
{
    private readonly string _words;
    private readonly string _body;

    public Signature(string code, int from, int until)
    {
        Start = AfterAttributes(code, from, until);
        var text = EmptyParentheses(code[Start..until]);
        var body = BodyMark().Match(text);
        (_words, _body) = body.Success ? (text[..body.Index], body.Value) : (text, "");
    }

    /// <summary>Where the first word stands.</summary>
    public int Start { get; }

    public string Name => _words.Split('(')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).LastOrDefault("");

    public bool IsType => TypeWord().IsMatch(Where().Split(_words, 2)[0]);

    /// <summary>A value, or an expression after an arrow: a closing brace does not end it.</summary>
    public bool GoesOnToItsSemicolon => IsValue || _body == "=>";

    public bool IsMethodWithBody => _body.Length > 0 && !IsValue && _words.Contains('(', StringComparison.Ordinal);

    private bool IsValue => !_words.Contains("operator", StringComparison.Ordinal) && Assigned().IsMatch(_words);

    private static int AfterAttributes(string code, int at, int until)
    {
        while (true)
        {
            while (at < until && char.IsWhiteSpace(code[at]))
                at++;
            if (at >= until || code[at] != '[')
                return at;
            for (var depth = 0; at < until && (depth += code[at] switch { '[' => 1, ']' => -1, _ => 0 }) > 0;)
                at++;
            at++;
        }
    }

    private static string EmptyParentheses(string text)
    {
        var kept = text.ToCharArray();
        var depth = 0;
        for (var at = 0; at < kept.Length; at++)
        {
            depth -= text[at] == ')' ? 1 : 0;
            if (depth > 0)
                kept[at] = ' ';
            depth += text[at] == '(' ? 1 : 0;
        }

        return new string(kept);
    }

    [GeneratedRegex(@"=>|\{")]
    private static partial Regex BodyMark();

    [GeneratedRegex(@"\b(class|struct|record|interface|enum|extension|namespace)\b")]
    private static partial Regex TypeWord();

    [GeneratedRegex(@"\bwhere\b")]
    private static partial Regex Where();

    [GeneratedRegex(@"[^=!<>]=(?![=>])")]
    private static partial Regex Assigned();
}
