package org.wenshu.gateway.metrics;

/** Writes figures line by line. */
final class Exposition {

    private final StringBuilder text = new StringBuilder(4096);

    void type(String name, String type) {
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    void line(String name, String labels, long value) {
        line(name, labels, Long.toString(value));
    }

    void line(String name, String labels, double value) {
        line(name, labels, Double.toString(value));
    }

    /** A figure of its own. */
    void gauge(String name, double value) {
        type(name, "gauge");
        line(name, "", value);
    }

    private void line(String name, String labels, String value) {
        text.append(name);
        if (!labels.isEmpty()) {
            text.append('{').append(labels).append('}');
        }
        text.append(' ').append(value).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
