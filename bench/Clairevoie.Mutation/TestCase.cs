using System.Globalization;
using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Clairevoie.Mutation;

/// <summary>One test with its arguments, run by nothing but its own code.</summary>
internal sealed record TestCase(string Name, MethodInfo Method, object?[] Arguments)
{
    /// <summary>Every test of Statistics, by name.</summary>
    public static TestCase[] All() =>
    [
        .. typeof(TestCase).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } or { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .SelectMany(Of)
            .OrderBy(test => test.Name, StringComparer.Ordinal),
    ];

    /// <summary>Names every test on the standard output.</summary>
    public static int Tell()
    {
        foreach (var test in All())
            Console.WriteLine(test.Name);
        return 0;
    }

    /// <summary>Names the tests whose name holds a word and that do not pass, with what they say.</summary>
    public static int TellFailing(string word)
    {
        var fails = 0;
        foreach (var test in All().Where(test => test.Name.Contains(word, StringComparison.Ordinal)))
            if (test.Fault() is { } fault)
            {
                fails++;
                Console.WriteLine($"{test.Name}\n{fault.Message}\n");
            }

        return fails > 0 ? 1 : 0;
    }

    /// <summary>Whether it ran to its end; null when it says itself that it was not run.</summary>
    public bool? Passes() => Fault() switch
    {
        null => true,
        var fault when fault.Message.StartsWith(DynamicSkipToken.Value, StringComparison.Ordinal) => null,
        _ => false,
    };

    private Exception? Fault()
    {
        try
        {
            var instance = Method.IsStatic ? null : Activator.CreateInstance(Method.DeclaringType!);
            if (Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, Arguments, CultureInfo.InvariantCulture) is Task task)
                task.GetAwaiter().GetResult();
            (instance as IDisposable)?.Dispose();
            return null;
        }
        catch (Exception fault)
        {
            return fault;
        }
    }

    private static IEnumerable<TestCase> Of(MethodInfo method)
    {
        if (method.GetCustomAttributes().OfType<IFactAttribute>().FirstOrDefault() is not { Skip: null })
            yield break;
        var name = $"{method.DeclaringType!.FullName}.{method.Name}";
        if (method.GetParameters().Length == 0)
            yield return new TestCase(name, method, []);
        foreach (var (row, at) in method.GetCustomAttributes().SelectMany(data => Rows(method.DeclaringType!, data)).Select((row, at) => (row, at)))
            yield return new TestCase($"{name}[{at}]", method, Fitted(method.GetParameters(), row));
    }

    private static IEnumerable<object?[]> Rows(Type type, Attribute data) => data switch
    {
        InlineDataAttribute inline => [inline.Data],
        MemberDataAttribute member => Named(member.MemberType ?? type, member).Select(row => row as object?[] ?? (row as ITheoryDataRow)?.GetData() ?? [row]),
        _ => [],
    };

    private static IEnumerable<object?> Named(Type type, MemberDataAttribute member) =>
        ((System.Collections.IEnumerable)type.InvokeMember(member.MemberName, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.GetProperty | BindingFlags.GetField | BindingFlags.InvokeMethod, null, null, member.Arguments)!).Cast<object?>();

    private static object?[] Fitted(ParameterInfo[] parameters, object?[] given)
    {
        if (parameters[^1].IsDefined(typeof(ParamArrayAttribute)) && !(given.Length == parameters.Length && parameters[^1].ParameterType.IsInstanceOfType(given[^1])))
        {
            var rest = Array.CreateInstance(parameters[^1].ParameterType.GetElementType()!, given.Length - parameters.Length + 1);
            for (var at = 0; at < rest.Length; at++)
                rest.SetValue(As(rest.GetType().GetElementType()!, given[parameters.Length - 1 + at]), at);
            return [.. given[..(parameters.Length - 1)], rest];
        }

        return [.. parameters.Select((parameter, at) => at < given.Length ? As(parameter.ParameterType, given[at]) : parameter.DefaultValue)];
    }

    private static object? As(Type type, object? value)
    {
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        return value is IConvertible && wanted.IsPrimitive && !wanted.IsInstanceOfType(value) ? Convert.ChangeType(value, wanted, CultureInfo.InvariantCulture) : value;
    }
}
