package org.wenshu.journal;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;

/** Gives a record an empty collection for a component that its JSON does not have or has as null. */
final class AbsentAsEmpty extends SimpleModule {

    private static final long serialVersionUID = 1L;

    AbsentAsEmpty() {
        setDeserializerModifier(new Modifier());
    }

    private static final class Modifier extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config, CollectionType type, BeanDescription bean, JsonDeserializer<?> other) {
            return new EmptyWhenAbsent(other);
        }

        @Override
        public JsonDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config, MapType type, BeanDescription bean, JsonDeserializer<?> other) {
            return new EmptyWhenAbsent(other);
        }
    }

    private static final class EmptyWhenAbsent extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        EmptyWhenAbsent(JsonDeserializer<?> other) {
            super(other);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> other) {
            return new EmptyWhenAbsent(other);
        }

        @Override
        public Object getNullValue(DeserializationContext context) throws JsonMappingException {
            return getEmptyValue(context);
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
            return getEmptyValue(context);
        }
    }
}
