using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Returns;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("-3", MeasureKind.Count)]
    [InlineData("3.5", MeasureKind.Count)]
    [InlineData("trois", MeasureKind.Count)]
    [InlineData("1e9", MeasureKind.Count)]
    [InlineData("1000001", MeasureKind.Count)]
    [InlineData("12.25", MeasureKind.Days)]
    [InlineData("∞", MeasureKind.Days)]
    [InlineData("-1", MeasureKind.Euros)]
    public void What_is_not_such_a_number_is_refused(string written, MeasureKind kind) =>
        Assert.IsType<Decision<double?>.No>(new Measure("m", kind).Read(written));

    [Theory]
    [InlineData("", MeasureKind.Count, null)]
    [InlineData(" 12 ", MeasureKind.Count, 12.0)]
    [InlineData("1 250 000", MeasureKind.Euros, 1250000.0)]
    [InlineData("1\u202f250", MeasureKind.Count, 1250.0)]
    [InlineData("12,5", MeasureKind.Days, 12.5)]
    public void Numbers_are_read_as_people_write_them(string written, MeasureKind kind, double? read) =>
        Assert.Equal(read, Assert.IsType<Decision<double?>.Yes>(new Measure("m", kind).Read(written)).Fact);
}
