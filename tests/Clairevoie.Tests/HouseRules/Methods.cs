namespace Clairevoie.Tests.HouseRules;

/// <summary>One method as it stands in its file: from the first line of its signature to its last line.</summary>
public sealed record Method(string Path, string Name, int FirstLine, int Lines);

/// <summary>
/// Finds the methods of a C# file by its braces. Local functions and lambdas belong to the method that holds them;
/// constructors and operators are methods; properties and fields are not.
/// </summary>
public sealed class Methods
{
    private readonly string _path;
    private readonly string _code;
    private readonly List<Method> _found = [];
    private readonly Stack<bool> _areTypes = new();
    private int _start;
    private int _parentheses;

    private Methods(string path, string source) => (_path, _code) = (path, CodeOnly.Of(source));

    /// <exception cref="FormatException">The braces do not pair: the reading cannot be trusted.</exception>
    public static IReadOnlyList<Method> Of(string path, string source)
    {
        var reading = new Methods(path, source);
        for (var at = 0; at < reading._code.Length; at++)
            reading.Read(at);
        return reading._areTypes.Count == 0 && reading._parentheses == 0
            ? reading._found
            : throw new FormatException($"{path}: braces that do not pair.");
    }

    private bool AmongMembers => _parentheses == 0 && (_areTypes.Count == 0 || _areTypes.Peek());

    private void Read(int at)
    {
        _parentheses += _code[at] switch { '(' => 1, ')' => -1, _ => 0 };
        if (_code[at] == '{')
            Enter(at);
        else if (_code[at] == '}')
            Leave(at);
        else if (_code[at] == ';' && AmongMembers)
            End(at);
    }

    private void Enter(int at)
    {
        var isType = AmongMembers && new Signature(_code, _start, at).IsType;
        _areTypes.Push(isType);
        if (isType)
            _start = at + 1;
    }

    private void Leave(int at)
    {
        if (_areTypes.Count == 0)
            throw new FormatException($"{_path}: a brace closes what was never open.");
        if (_areTypes.Pop())
            _start = at + 1;
        else if (AmongMembers && !new Signature(_code, _start, at).GoesOnToItsSemicolon)
            End(at);
    }

    private void End(int at)
    {
        var signature = new Signature(_code, _start, at);
        if (signature.IsMethodWithBody)
        {
            var first = LineOf(signature.Start);
            _found.Add(new Method(_path, signature.Name, first, LineOf(at) - first + 1));
        }

        _start = at + 1;
    }

    private int LineOf(int at) => _code.AsSpan(0, at).Count('\n') + 1;
}
