using System.Reflection;
using System.Runtime.CompilerServices;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics;

/// <summary>Whoever forgets to give something hears at once what is missing, whatever the method.</summary>
public sealed class NothingGivenTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly IReadOnlyList<(string Name, MethodInfo Method, int At)> Asked =
    [
        .. typeof(Sentence).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike))
            .SelectMany(method => method.GetParameters().Select((parameter, at) => (parameter, at))
                .Where(one => !one.parameter.ParameterType.IsValueType && Nullability.Create(one.parameter).WriteState == NullabilityState.NotNull)
                .Select(one => ($"{method.DeclaringType!.Name}.{method.Name}({one.parameter.Name})", method, one.at)))
            .OrderBy(one => one.Item1, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Names => [.. Asked.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_missing_is_named(string name)
    {
        var (_, method, at) = Asked.Single(one => one.Name == name);
        object?[] given = [.. method.GetParameters().Select((parameter, place) => place == at ? null : Empty(parameter.ParameterType))];

        var missing = Assert.Throws<ArgumentNullException>(() => method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, given, null));
        Assert.Equal(method.GetParameters()[at].Name, missing.ParamName, ignoreCase: true);
    }

    // Nothing but what is missing is looked at: the others may be blanks.
    private static object? Empty(Type type) =>
        type.IsInterface ? Array.CreateInstance(type.GenericTypeArguments.FirstOrDefault() ?? typeof(object), 0)
        : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0)
        : type == typeof(string) ? "blank"
        : type.IsAbstract ? null
        : RuntimeHelpers.GetUninitializedObject(type);
}
