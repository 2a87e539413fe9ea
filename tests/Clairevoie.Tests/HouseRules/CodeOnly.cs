namespace Clairevoie.Tests.HouseRules;

/// <summary>C# with its comments and texts blanked: every brace that is left is a brace of the code, and every line stays where it was.</summary>
public sealed class CodeOnly
{
    private readonly string _source;
    private readonly char[] _kept;
    private int _at;

    private CodeOnly(string source) => (_source, _kept) = (source, source.ToCharArray());

    public static string Of(string source)
    {
        var reader = new CodeOnly(source);
        while (reader._at < source.Length)
            reader.Step(insideHole: false);
        return new string(reader._kept);
    }

    private bool At(string text) => string.CompareOrdinal(_source, _at, text, 0, text.Length) == 0;

    private void Step(bool insideHole)
    {
        if (At("//") || At("#pragma") || At("#region") || At("#endregion"))
            BlankUntil("\n");
        else if (At("/*"))
            BlankUntil("*/");
        else if (At("'"))
            Blank(LengthOfCharacter());
        else if (TextStarts())
            Text();
        else if (insideHole)
            Blank(1);
        else
            _at++;
    }

    private bool TextStarts()
    {
        var quote = _at;
        while (quote < _source.Length && _source[quote] is '$' or '@')
            quote++;
        return quote < _source.Length && _source[quote] == '"';
    }

    private int LengthOfCharacter()
    {
        var end = _source.IndexOf('\'', Math.Min(_at + (At("'\\") ? 3 : 2), _source.Length - 1));
        return end > 0 && end - _at <= 8 ? end - _at + 1 : 1;
    }

    private void Text()
    {
        var (holes, verbatim) = (false, false);
        for (; _source[_at] != '"'; Blank(1))
            (holes, verbatim) = (holes || _source[_at] == '$', verbatim || _source[_at] == '@');
        var quotes = _source.AsSpan(_at).IndexOfAnyExcept('"') is var run && run < 0 ? _source.Length - _at : run;
        if (!verbatim && quotes >= 3)
            RawText(new string('"', quotes));
        else
            QuotedText(holes, verbatim);
    }

    private void RawText(string fence)
    {
        Blank(fence.Length);
        BlankUntil(fence);
    }

    private void QuotedText(bool holes, bool verbatim)
    {
        Blank(1);
        while (_at < _source.Length && !(At("\"") && !(verbatim && At("\"\""))))
        {
            if (At("\"\"") || (!verbatim && At("\\")) || (holes && (At("{{") || At("}}"))))
                Blank(2);
            else if (holes && At("{"))
                Hole();
            else
                Blank(1);
        }

        Blank(1);
    }

    private void Hole()
    {
        Blank(1);
        for (var depth = 1; depth > 0 && _at < _source.Length;)
        {
            depth += At("{") ? 1 : At("}") ? -1 : 0;
            Step(insideHole: true);
        }
    }

    private void BlankUntil(string end)
    {
        var found = _source.IndexOf(end, _at + 1, StringComparison.Ordinal);
        Blank((found < 0 ? _source.Length : found + end.Length) - _at);
    }

    private void Blank(int count)
    {
        for (var end = Math.Min(_at + count, _source.Length); _at < end; _at++)
            if (_kept[_at] != '\n')
                _kept[_at] = ' ';
    }
}
