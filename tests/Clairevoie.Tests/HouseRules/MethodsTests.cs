using Xunit;

namespace Clairevoie.Tests.HouseRules;

/// <summary>The measuring rod is measured first.</summary>
public sealed class MethodsTests
{
    private const string Sample = """"
        namespace Town;

        /// <summary>Braces { in comments } do not count.</summary>
        [Serializable, Obsolete("no { brace")]
        public sealed class Street<T>(string record, int[] numbers) : Place(record) where T : class
        {
            private static readonly (string, Func<int, int>)[] Table = [("{", x => x + 1)];
            private static readonly Dictionary<char, int> Signs = new()
            {
                ['{'] = 1,
            };

            public string Name => Table.ToString();

            public int Length { get; init => field = Check(value); } = 3;

            [Fact]
            public string One(string text = "}") => $"{(text == "}" ? $"{numbers[0]:0'}'}" : @"{""")}";

            public T Two<U>(Record record)
                where U : class
            {
                var raw = """
                    { not a brace " here
                    """;
                int Local() { return 3; }
                return record switch
                {
                    { Length: > 2 } => default,
                };
            }

            public static bool operator ==(Street<T> a, Street<T> b) =>
                a.Equals(b);
        }
        """";

    [Fact]
    public void Methods_are_found_with_their_first_line_and_their_length() =>
        Assert.Equal(
            [("One", 18, 1), ("Two<U>", 20, 12), ("==", 33, 2)],
            Methods.Of("Street.cs", Sample).Select(method => (method.Name, method.FirstLine, method.Lines)));

    [Fact]
    public void Braces_that_do_not_pair_are_told() =>
        Assert.Throws<FormatException>(() => Methods.Of("Street.cs", "class A { void B() { }"));
}
